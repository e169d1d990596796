import { expect, test } from 'vitest';
import type { Block } from '@/documents/blocks/block';
import { plainText } from '@/documents/blocks/run';
import { signerGrid } from '@/documents/blocks/signature';

function textsIn(block: Block): string[] {
  if (block.kind === 'columns') return block.cells.flatMap((cell) => cell.flatMap(textsIn));
  return block.kind === 'paragraph' ? [plainText(block.runs)] : [];
}

test('a capacity longer than its column goes on in a line about as long, and one that fits stays on its line', () => {
  const capacities = ['ĐẠI DIỆN LÃNH ĐẠO', 'ĐẠI DIỆN BAN KIỂM PHIẾU', 'VĂN THƯ, LƯU TRỮ'];

  const said = signerGrid(capacities.map((authority) => ({ authority, name: 'Lý Thị Mai' }))).flatMap(
    textsIn,
  );

  expect(said.filter((text) => text !== 'Lý Thị Mai')).toEqual([
    'ĐẠI DIỆN LÃNH ĐẠO',
    'ĐẠI DIỆN BAN\nKIỂM PHIẾU',
    'VĂN THƯ, LƯU TRỮ',
  ]);
});
