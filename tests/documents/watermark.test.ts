import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { hasFormat, paperNames, type PaperName } from '@/domain/minutes/papers';
import { renderForm } from '@/documents/render-form';
import { renderPack } from '@/documents/render-pack';
import { rehearsalWatermark, watermarked } from '@/documents/watermark';
import { allPapers } from './all-papers';
import { packed, partOf, pdfPages } from './read-document';

const mark = packed(rehearsalWatermark);
const papers = allPapers('party');
const names = paperNames.filter((name): name is PaperName => name in papers);

describe('every paper of a rehearsal says so', () => {
  const files = new Map<string, Uint8Array>();
  beforeAll(async () => {
    for (const name of names)
      for (const format of ['pdf', 'docx', 'xlsx'] as const)
        if (hasFormat(name, format))
          files.set(
            `${name}.${format}`,
            (await renderForm(watermarked(papers[name], rehearsalWatermark), format)).bytes,
          );
  }, 60_000);

  test.each(names)('%s, on each page of the PDF', (name) => {
    const bytes = files.get(`${name}.pdf`);
    if (!bytes) return expect(hasFormat(name, 'pdf')).toBe(false);
    for (const page of pdfPages(bytes)) expect(packed(page)).toContain(mark);
  });

  test.each(names)('%s, at the head of the first page and the later ones in Word', (name) => {
    const bytes = files.get(`${name}.docx`);
    if (!bytes) return expect(hasFormat(name, 'docx')).toBe(false);
    const heads = Object.entries(unzipSync(bytes)).filter(([part]) => /^word\/header\d+\.xml$/.test(part));
    expect(heads).toHaveLength(2);
    for (const [, part] of heads) expect(packed(strFromU8(part).replace(/<[^>]+>/g, ''))).toContain(mark);
  });

  test.each(names)('%s, in the first line of each sheet and on the printed head', async (name) => {
    const bytes = files.get(`${name}.xlsx`);
    if (!bytes) return expect(hasFormat(name, 'xlsx')).toBe(false);
    for (const { data } of await readExcelFile(Buffer.from(bytes)))
      expect(packed(String(data[0]?.[0]))).toContain(mark);
    expect(packed(partOf(bytes, 'xl/worksheets/sheet1.xml'))).toContain(`<firstHeader>&amp;C${mark}`);
  });
});

test('each letter of a pack says so too', async () => {
  const pack = [{ name: 'Đỗ Thị Hạnh', form: () => papers['subject-list'] }];

  const { bytes } = await renderPack(pack, 'docx', rehearsalWatermark);

  const [letter] = Object.values(unzipSync(bytes));
  if (!letter) throw new Error('The pack is empty.');
  expect(packed(partOf(letter, 'word/header1.xml').replace(/<[^>]+>/g, ''))).toContain(mark);
});

test('a paper of a real conference has none', () => {
  expect(watermarked(papers['subject-list'], null)).toBe(papers['subject-list']);
});
