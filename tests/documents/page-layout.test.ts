import { beforeAll, describe, expect, test } from 'vitest';
import { renderCountMinutes } from '@/documents/render-count-minutes';
import { renderForm } from '@/documents/render-form';
import { renderResultReport } from '@/documents/render-result-report';
import { summonsDocument } from '@/documents/templates/summons';
import {
  docxParagraphs,
  packed,
  partOf,
  pdfFonts,
  pdfInfo,
  pdfPages,
  wordProcessorPages,
} from './read-document';
import { sampleMinutes, sampleReport } from './sample-conference';
import { sampleLetter, sampleSummons } from './sample-papers';

const twips = (millimetres: number) => Math.round((millimetres * 1440) / 25.4);

let word: Uint8Array;
let pdf: Uint8Array;

beforeAll(async () => {
  word = (await renderCountMinutes(sampleMinutes('party'), 'docx')).bytes;
  pdf = (await renderCountMinutes(sampleMinutes('party'), 'pdf')).bytes;
});

describe('Word', () => {
  test('the page is A4 with margins of 20, 20, 30 and 15 mm', () => {
    const markup = partOf(word, 'word/document.xml');

    expect(markup).toMatch(new RegExp(`<w:pgSz w:w="${twips(210)}" w:h="${twips(297)}"`));
    expect(markup).toMatch(
      new RegExp(
        `<w:pgMar w:top="${twips(20)}" w:right="${twips(15)}" w:bottom="${twips(20)}" w:left="${twips(30)}"`,
      ),
    );
  });

  test('every table is as wide as the text, its columns to the millimetre', () => {
    const grids = [...partOf(word, 'word/document.xml').matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)].map(
      ([, grid = '']) =>
        [...grid.matchAll(/w:w="(\d+)"/g)].map(([, width]) => Math.round((Number(width) * 254) / 1440) / 10),
    );

    expect(grids).toEqual([
      [72, 93],
      [11, 76, 26, 26, 26],
      [11, 96, 29, 29],
      [9, 31, 24, 13, 14, 11.5, 13.1, 11.5, 13.1, 11.5, 13.1].map(nearestTenth),
      [9, 52, 13, 13, 13, 13, 13, 13, 13, 13],
      [55, 55, 55],
      [55, 55, 55],
    ]);
  });

  test('heads repeat and rows are never split', () => {
    const markup = partOf(word, 'word/document.xml');
    const count = (needle: string) => markup.split(needle).length - 1;

    expect(count('<w:tblHeader/>')).toBe(1 + 1 + 2 + 2);
    expect(count('<w:cantSplit/>')).toBe(count('<w:tr>'));
  });

  test('the page number stands in the header from the second page on', () => {
    const markup = partOf(word, 'word/document.xml');

    expect(markup).toContain('<w:titlePg/>');
    expect(markup).toContain('w:type="first"');
  });

  test('the body is justified 14 point Times New Roman on lines of exactly 18 points', () => {
    const styles = partOf(word, 'word/styles.xml');
    const body = /<w:style [^>]*w:styleId="body".*?<\/w:style>/s.exec(styles)?.[0];

    expect(styles).toContain('w:ascii="Times New Roman"');
    expect(styles).toContain('w:val="vi-VN"');
    expect(body).toContain('<w:jc w:val="both"/>');
    expect(body).toContain(`w:firstLine="${twips(10)}"`);
    expect(body).toMatch(/w:before="120" w:line="360" w:lineRule="exact"|w:before="120"[^>]*w:line="360"/);
    expect(body).toContain('<w:sz w:val="28"/>');
  });

  test('a State paragraph opens 12.7 mm from the edge', async () => {
    const { bytes } = await renderCountMinutes(sampleMinutes('state'), 'docx');

    expect(partOf(bytes, 'word/styles.xml')).toContain(`w:firstLine="${twips(12.7)}"`);
  });

  test('the last words stay with the signatures', () => {
    const markup = partOf(word, 'word/document.xml');
    const lastWords = markup.slice(markup.lastIndexOf('<w:p>', markup.indexOf('Việc kiểm phiếu kết thúc')));

    expect(lastWords.slice(0, 200)).toContain('<w:keepNext/>');
    expect(lastWords.slice(0, 200)).toContain('<w:keepLines/>');
  });

  test('the document carries its title', () => {
    expect(partOf(word, 'docProps/core.xml')).toContain('Biên bản kiểm phiếu Hội nghị lấy phiếu tín nhiệm');
  });

  test('a word processor opens it, and it has as many pages as the PDF', () => {
    const pages = wordProcessorPages(word);

    const ours = pdfPages(pdf);
    expect(pages).toHaveLength(ours.length);
    expect(pages.map((page) => packed(page).slice(0, 12))).toEqual(
      ours.map((page) => packed(page).slice(0, 12)),
    );
  }, 60_000);
});

describe('a letter with a reading code', () => {
  const readingUrl = `https://192.168.100.100:3443/read/${'Ab9_'.repeat(11)}`;

  test.each(['party', 'state'] as const)(
    'of the %s fills its one page, as without the code',
    async (regime) => {
      const letter = summonsDocument(sampleSummons(regime, { letters: [{ ...sampleLetter, readingUrl }] }));

      expect(pdfPages((await renderForm(letter, 'pdf')).bytes)).toHaveLength(1);
      expect(wordProcessorPages((await renderForm(letter, 'docx')).bytes)).toHaveLength(1);
    },
    120_000,
  );
});

describe('PDF', () => {
  test('the pages are A4 and the file tells its title and its language', () => {
    const info = pdfInfo(pdf);

    expect(info).toContain('595.28 x 841.89 pts (A4)');
    expect(info).toContain('Biên bản kiểm phiếu Hội nghị');
    expect(Buffer.from(pdf).toString('latin1')).toContain('/Lang (vi-VN)');
  });

  test('every font is embedded', () => {
    const fonts = pdfFonts(pdf).trim().split('\n').slice(2);

    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/Tinos.*yes yes yes/);
  });

  test('the heading, the caption and the unit line go to the next page with their table', () => {
    const page = pdfPages(pdf).find((text) => text.includes('Bảng 3.'));

    expect(page).toContain('V- KẾT QUẢ KIỂM PHIẾU');
    expect(page).toContain('Lê Hoàng Minh');
  });

  test('a justified line is stretched at its spaces, never inside a code', () => {
    expect(pdfPages(pdf).join('')).toMatch(/ 3F9A-71C2-08DE-B45A-9E17-6C20-\s/);
  });

  test('the last page holds the last words and all signatures', () => {
    const last = pdfPages(pdf).at(-1);

    for (const words of ['Việc kiểm phiếu kết thúc', 'TRƯỞNG BAN', 'Phan Thị Bích'])
      expect(last).toContain(words);
  });

  test('the report reads the same in both files', async () => {
    const [inWord, inPdf] = await Promise.all([
      renderResultReport(sampleReport('state'), 'docx'),
      renderResultReport(sampleReport('state'), 'pdf'),
    ]);

    expect(packed(pdfPages(inPdf.bytes).join(''))).toBe(packed(docxParagraphs(inWord.bytes).join('')));
  });
});

/** Columns are rounded to whole twips, 0.018 mm each. */
function nearestTenth(width: number): number {
  return Math.round(Math.round((width * 1440) / 25.4) * (254 / 1440)) / 10;
}
