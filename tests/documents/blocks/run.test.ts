import { expect, test } from 'vitest';
import { bold, keepTogether, plainText, runsOf } from '@/documents/blocks/run';

test.each([
  ['gồm 05 đồng chí:', 'gồm 05_đồng_chí:'],
  ['08 giờ 20 phút;', '08_giờ 20_phút;'],
  ['ngày 20 tháng 7 năm 2028', 'ngày_20 tháng_7 năm_2028'],
  ['số 8 đường Bờ Hồ', 'số_8 đường Bờ Hồ'],
  ['theo Điều 3', 'theo Điều_3'],
  ['39 phiếu)', '39_phiếu)'],
  ['hàng năm 5 người', 'hàng năm_5_người'],
  ['Lãnh đạo Sở', 'Lãnh đạo Sở'],
  ['05 phiếu giấy', '05_phiếu giấy'],
  ['05 đồng chíu', '05 đồng chíu'],
])('"%s" keeps its numbers', (text, kept) => {
  expect(keepTogether(text)).toBe(kept.replaceAll('_', '\u00a0'));
});

test('a space between two faces belongs to the words before it', () => {
  expect(runsOf([bold('1. Hội nghị:'), ' có mặt', ' 40'])).toEqual([
    { text: '1. Hội nghị: ', bold: true },
    { text: 'có mặt 40' },
  ]);
});

test('letters are composed and unprintable signs dropped', () => {
  expect(plainText(runsOf(['Tie\u0302\u0301ng\u0007 Vie\u0302\u0323t']))).toBe('Tiếng Việt');
});
