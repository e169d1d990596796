import 'server-only';
import type { Content, ContentSection, ContextPageSize } from 'pdfmake/interfaces';
import type { Section } from '../blocks/block';
import type { FormDocument } from '../blocks/form-document';
import { pageNumber, pages, textWidth, toPoints } from '../blocks/page';
import { paragraphStyles, type ParagraphStyles } from '../blocks/paragraph-styles';
import { checkFooter } from './check-footer';
import { breaksBefore } from './page-breaks';
import { pageFlow } from './pdf-flow';
import { pdfLibrary } from './pdf-library';
import { bodyDrop, dropOf, lettering } from './pdf-text';

/** Read at once and read through. */
const watermarkLook = { color: '#a11d2b', opacity: 0.16, bold: true, fontSize: 46 };

/** PDF/A with the fonts inside it and tagged for who has it read aloud: A4, page number from the second page on. */
export async function renderPdf(form: FormDocument): Promise<Uint8Array> {
  const styles = paragraphStyles(form.regime);
  const pdf = pdfLibrary.createPdf({
    info: { title: form.title },
    language: 'vi-VN',
    tagged: true,
    displayTitle: true,
    version: '1.7',
    pageSize: 'A4',
    defaultStyle: { font: 'Tinos', fontSize: 14 },
    subset: 'PDF/A-2a',
    header: pageNumberLine,
    ...(form.watermark && { watermark: { text: form.watermark, ...watermarkLook } }),
    ...(form.check && { footer: checkFooter(form.check) }),
    content: form.sections.map((section) => pdfSection(section, styles)),
    // Each break lays out all pages again: a file of many letters, each a page or two, does without.
    ...(isSerial(form) ? {} : { pageBreakBefore: breaksBefore }),
  });
  return new Uint8Array(await pdf.getBuffer());
}

/** Several papers in one file. */
function isSerial({ sections }: FormDocument): boolean {
  return sections.some((section, index) => index > 0 && section.opens === true);
}

/** Page numbers of one paper among others: its first page is the first one asked for. */
function ownPageNumbers() {
  let before: number | null = null;
  return (page: number, count: number, size: ContextPageSize): Content => {
    before ??= page - 1;
    return pageNumberLine(page - before, count, size);
  };
}

function pageNumberLine(page: number, _count: number, { orientation }: ContextPageSize): Content {
  if (page === 1) return { text: '' };
  const { left, right } = pages[orientation];
  const top = toPoints(pageNumber.middle) - pageNumber.line / 2 + dropOf(pageNumber);
  return {
    text: String(page),
    alignment: 'center',
    margin: [toPoints(left), top, toPoints(right), 0],
    ...lettering(pageNumber),
  };
}

function pdfSection({ orientation, blocks, opens }: Section, styles: ParagraphStyles): ContentSection {
  const { left, top, right, bottom } = pages[orientation];
  return {
    pageSize: 'A4',
    pageOrientation: orientation,
    ...(opens && { header: ownPageNumbers() }),
    pageMargins: [toPoints(left), toPoints(top) + bodyDrop, toPoints(right), toPoints(bottom) - bodyDrop],
    section: pageFlow(blocks, textWidth(orientation), styles),
  };
}
