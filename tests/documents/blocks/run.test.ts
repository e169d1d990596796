import { expect, test } from 'vitest';
import { aroundSigns, bold, keepSigns, keepTogether, plainText, runsOf } from '@/documents/blocks/run';

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

test.each([
  ['Quyết định số 812/QĐ-UBND ngày 10/3/2028', ['812/QĐ-UBND']],
  ['Quy định số 96\u2011QĐ/TW, Kế hoạch số 12-KH/ĐU', ['96\u2011QĐ/TW', '12-KH/ĐU']],
  ['mã niêm phong A07C-5E19-2B84-F6D3-1C70-98EB', []],
  ['21/39 phiếu, ngày 05/7/2028, Kế hoạch - Tài chính', []],
])('the signs of documents stay whole, and nothing else: %s', (text, signs) => {
  expect(aroundSigns(text).filter((_, index) => index % 2 === 1)).toEqual(signs);
  expect(keepSigns(text).replaceAll('\u2011', '-')).toBe(text.replaceAll('\u2011', '-'));
});
