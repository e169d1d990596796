import 'server-only';
import loadedBuilder from 'pdfmake/js/LayoutBuilder.js';
import loadedRenderer from 'pdfmake/js/Renderer.js';
import { PageMarks, type TaggedDocument } from './page-marks';
import type { Tag } from './pdf-tag';

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
  keepTags(prototypeOf(loadedBuilder, isBuilder));
  markDrawing(prototypeOf(loadedRenderer, isRenderer));
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

/** Node hands out the CommonJS module, a bundler its default export. */
function prototypeOf<P>(loaded: unknown, isExpected: (prototype: unknown) => prototype is P): P {
  const inner =
    typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : loaded;
  const prototype: unknown = typeof inner === 'function' ? inner.prototype : null;
  if (!isExpected(prototype)) throw new TypeError('pdfmake draws in another way than expected');
  return prototype;
}

function has(prototype: unknown, methods: readonly string[]): boolean {
  return (
    typeof prototype === 'object' &&
    prototype !== null &&
    methods.every((name) => typeof Reflect.get(prototype, name) === 'function')
  );
}

function isBuilder(prototype: unknown): prototype is Builder {
  return has(prototype, ['buildNextLine']);
}

function isRenderer(prototype: unknown): prototype is Renderer {
  return has(prototype, ['renderPages', 'renderLine', 'renderVector', 'renderWatermark']);
}
