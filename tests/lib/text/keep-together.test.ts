import { expect, test } from 'vitest';
import { keepTogether } from '@/lib/text/keep-together';

/** Shows a no-break space as "_", so that the expectation can be read. */
function shown(text: string): string {
  return text.replaceAll('\u00a0', '_');
}

test.each([
  ['Lấy phiếu tín nhiệm cao', 'Lấy phiếu tín_nhiệm cao'],
  ['PHIẾU TÍN NHIỆM', 'PHIẾU TÍN_NHIỆM'],
  ['Phó Bí thư Đảng ủy', 'Phó Bí_thư Đảng_ủy'],
  ['Có 05 đồng chí, thu về 1.250 phiếu.', 'Có 05_đồng_chí, thu về 1.250_phiếu.'],
  ['08 giờ 00 phút, ngày 05 tháng 7 năm 2028', '08_giờ 00_phút, ngày_05 tháng_7 năm_2028'],
  ['theo Điều 6, khoản 3', 'theo Điều_6, khoản_3'],
  ['Quy định số 96-QĐ/TW', 'Quy_định số_96-QĐ/TW'],
  ['bản tín nhiệmx', 'bản tín nhiệmx'],
])('"%s" is kept as "%s"', (text, kept) => {
  expect(shown(keepTogether(text))).toBe(kept);
});

test('a name given by the caller stays on one line', () => {
  const kept = keepTogether('tại phường Tân An, Sở Đảng ủy (A+B) và Bà Rịa - Vũng Tàu, Huế', [
    'Tân An',
    'Sở Đảng ủy (A+B)',
    'Bà Rịa - Vũng Tàu',
    'Huế',
  ]);

  expect(shown(kept)).toBe('tại phường Tân_An, Sở_Đảng_ủy_(A+B) và Bà_Rịa_-_Vũng_Tàu, Huế');
});

test('keeping together twice changes nothing', () => {
  const once = keepTogether('05 đồng chí ủy viên Ban Thường vụ', ['Ban Thường vụ']);

  expect(keepTogether(once, ['Ban Thường vụ'])).toBe(once);
});

test('loose marks do not hide a term', () => {
  expect(shown(keepTogether('tín nhiệm'.normalize('NFD')))).toBe('tín_nhiệm');
});
