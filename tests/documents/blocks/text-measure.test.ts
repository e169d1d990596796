import { expect, test } from 'vitest';
import { balancedLines, lineCount, widthOf } from '@/documents/blocks/text-measure';

const heavy = { size: 14, bold: true };

test('the motto is 60 mm wide and the Party title 73 mm', () => {
  expect(widthOf('Độc lập - Tự do - Hạnh phúc', heavy)).toBeCloseTo(60.4, 0);
  expect(widthOf('ĐẢNG CỘNG SẢN VIỆT NAM', { size: 15, bold: true })).toBeCloseTo(72.8, 0);
});

test('marks over and under a letter take no room, the horns of ơ and ư do', () => {
  expect(widthOf('ế', heavy)).toBe(widthOf('e', heavy));
  expect(widthOf('ừ', heavy)).toBe(widthOf('ư', heavy));
  expect(widthOf('ư', heavy)).toBeGreaterThan(widthOf('u', heavy));
});

test('an abstract breaks into lines of about equal width', () => {
  const name =
    'Hội nghị lấy phiếu tín nhiệm đối với các đồng chí lãnh đạo Sở Nông nghiệp và Môi trường năm 2028';

  expect(balancedLines(name, 140, heavy)).toEqual([
    'Hội nghị lấy phiếu tín nhiệm đối với các đồng chí',
    'lãnh đạo Sở Nông nghiệp và Môi trường năm 2028',
  ]);
  expect(balancedLines('Hội nghị', 140, heavy)).toEqual(['Hội nghị']);
});

test('a word wider than its column counts as the lines it is broken into', () => {
  expect(lineCount('W'.repeat(20), 20, { size: 12, bold: false })).toBe(4);
});
