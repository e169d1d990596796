import 'server-only';
import loadedBuilder from 'pdfmake/js/LayoutBuilder.js';
import loadedRenderer from 'pdfmake/js/Renderer.js';
import { PageMarks, type TaggedDocument } from './page-marks';
import type { Tag } from './pdf-tag';
import { prototypeOf } from './prototype-of';

type Tagged = { tag?: Tag };
type Builder = {
  buildNextLine(node: Tagged): Tagged | null;
};
type Renderer = {
  pdfDocument: TaggedDocument;
  renderPages(pages: unknown): void;
  renderLine(line: Tagged, x: number, y: number): void;
  renderVector(vector: Tagged): void;
  renderWatermark(page: unknown): void;
};

/**
 * The library lays out tagged nodes and draws lines that no longer know them. Here each line keeps the tag of its
 * node (what is drawn as vectors carries its own), and the drawing of a tagged document is marked with it.
 */
export function tagContent(): void {
  keepTags(prototypeOf<Builder>(loadedBuilder, ['buildNextLine']));
  const drawing = ['renderPages', 'renderLine', 'renderVector', 'renderWatermark'] as const;
  markDrawing(prototypeOf<Renderer>(loadedRenderer, drawing));
}

function keepTags(prototype: Builder): void {
  const { buildNextLine } = prototype;
  prototype.buildNextLine = function keepTagOfLine(node) {
    const line = buildNextLine.call(this, node);
    if (line && node.tag) line.tag = node.tag;
    return line;
  };
}

function markDrawing(prototype: Renderer): void {
  const { renderPages, renderLine, renderVector, renderWatermark } = prototype;
  const marks = new WeakMap<Renderer, PageMarks>();
  prototype.renderPages = function renderTagged(pages) {
    if (this.pdfDocument.hasMarkInfoDictionary()) marks.set(this, new PageMarks(this.pdfDocument));
    renderPages.call(this, pages);
    marks.get(this)?.finish();
  };
  prototype.renderLine = function renderTaggedLine(line, x, y) {
    marks.get(this)?.enter(line.tag ?? null);
    renderLine.call(this, line, x, y);
  };
  prototype.renderVector = function renderTaggedVector(vector) {
    marks.get(this)?.enter(vector.tag ?? null);
    renderVector.call(this, vector);
  };
  prototype.renderWatermark = function renderUnreadWatermark(page) {
    marks.get(this)?.enter(null);
    renderWatermark.call(this, page);
  };
}
