import { expect, test } from 'vitest';
import { safeFileName } from '@/lib/files/file-name';

test.each([
  ['BC_NguyenVanAn.pdf', 'BC_NguyenVanAn.pdf'],
  ['C:\\Users\\canbo\\Báo cáo.pdf', 'Báo cáo.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['ke\u202Efdp.exe', 'kefdp.exe'],
  ['bao\u0000cao\r\n.pdf', 'bao cao .pdf'],
  ['  .htaccess', 'htaccess'],
  ['a:b?.pdf', 'a b .pdf'],
  ['con.pdf', '_con.pdf'],
  ['...', 'tep'],
  ['', 'tep'],
])('%j is kept as %j', (given, kept) => {
  expect(safeFileName(given)).toBe(kept);
});

test('a name that is too long keeps its ending and breaks between letters', () => {
  const name = safeFileName(`${'ộ'.normalize('NFD').repeat(300)}.pdf`);

  expect(name.length).toBeLessThanOrEqual(120);
  expect(name).toMatch(/^ộ+\.pdf$/);
});
