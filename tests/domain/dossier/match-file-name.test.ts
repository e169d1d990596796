import { expect, test } from 'vitest';
import { isSettled, matchFileName } from '@/domain/dossier/match-file-name';
import type { SubjectId } from '@/domain/kernel/ids';
import { an, binh } from './a-dossier';

const longAn = { id: 'long-an' as SubjectId, fullName: 'Lê Nguyễn Văn An' };
const everybody = [an, binh, longAn];

test.each([
  ['BC_NguyenVanAn.pdf', 'an', 'report'],
  ['bao cao - Nguyễn Văn An.docx', 'an', 'report'],
  ['BaoCaoTuKiemDiem_TranThiBinh (1).pdf', 'binh', 'report'],
  ['Bản kê khai tài sản, thu nhập Trần Thị Bình.pdf', 'binh', 'asset-declaration'],
  ['KK_tran-thi-binh.jpg', 'binh', 'asset-declaration'],
  ['Báo cáo giải trình của đ/c Nguyễn Văn An.pdf', 'an', 'explanation'],
  ['BC_LeNguyenVanAn.pdf', 'long-an', 'report'],
  ['BCKD tap the lanh dao.pdf', null, 'collective-review'],
  ['Nguyen Van An.pdf', 'an', null],
  ['scan0001.pdf', null, null],
])('%s is proposed for %s as %s', (name, subjectId, item) => {
  expect(matchFileName(name.normalize('NFD'), everybody)).toEqual({ subjectId, item });
});

test('two people of one name are left for a person to choose between', () => {
  const namesake = { ...an, id: 'other' as SubjectId };

  expect(matchFileName('BC_NguyenVanAn.pdf', [an, namesake])).toEqual({ subjectId: null, item: 'report' });
});

test('a proposal is settled when it says whose paper and which', () => {
  expect(isSettled({ subjectId: an.id, item: 'report' })).toBe(true);
  expect(isSettled({ subjectId: null, item: 'collective-review' })).toBe(true);
  expect(isSettled({ subjectId: null, item: 'report' })).toBe(false);
  expect(isSettled({ subjectId: an.id, item: null })).toBe(false);
});
