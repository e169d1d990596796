import 'server-only';
import type { Tag } from './pdf-tag';

/** The parts of a PDFKit document that write marked content and the tree of what is read (PDF 1.7, 14.7 and 14.8). */
export type TaggedDocument = {
  hasMarkInfoDictionary(): boolean;
  markContent(tag: 'Artifact'): unknown;
  markStructureContent(role: string): unknown;
  endMarkedContent(): unknown;
  struct(role: string, options?: { alt?: string; scope?: 'Column' }): Element;
  addStructure(element: Element): unknown;
  addPage(...options: unknown[]): unknown;
};

type Element = { add(child: unknown): unknown; end(): void };

/**
 * Marks what is drawn: pieces with a tag enter the tree in the order they are drawn, all else (rules, borders, page
 * numbers, heads of tables that repeat) is no part of what is read.
 */
export class PageMarks {
  private readonly root: Element;
  private readonly elements = new Map<Tag, { element: Element; page: number }>();
  private open: Tag | 'artifact' | null = null;
  private page = 0;

  constructor(private readonly document: TaggedDocument) {
    this.root = document.struct('Document');
    document.addStructure(this.root);
    const addPage = document.addPage;
    document.addPage = (...options) => {
      this.leave();
      this.page += 1;
      return addPage.apply(document, options);
    };
  }

  /** What is drawn from here on belongs to this tag; null: to nothing. */
  enter(tag: Tag | null): void {
    const wanted = tag === null || this.isRepeated(tag) ? 'artifact' : tag;
    if (wanted === this.open) return;
    this.leave();
    this.open = wanted;
    if (wanted === 'artifact') this.document.markContent('Artifact');
    else this.elementOf(wanted).add(this.document.markStructureContent(wanted.role));
  }

  /** After the last page. */
  finish(): void {
    this.leave();
    this.root.end();
  }

  private leave(): void {
    if (this.open !== null) this.document.endMarkedContent();
    this.open = null;
  }

  private isRepeated(tag: Tag): boolean {
    const known = this.elements.get(tag);
    return tag.role === 'TH' && known !== undefined && known.page !== this.page;
  }

  private elementOf(tag: Tag): Element {
    const known = this.elements.get(tag);
    if (known) return known.element;
    const element = this.document.struct(tag.role, optionsOf(tag));
    const parent = 'under' in tag ? this.elementOf(tag.under) : this.root;
    parent.add(element);
    this.elements.set(tag, { element, page: this.page });
    return element;
  }
}

function optionsOf(tag: Tag): { alt?: string; scope?: 'Column' } {
  if (tag.role === 'Figure') return { alt: tag.alt };
  return tag.role === 'TH' ? { scope: 'Column' } : {};
}
