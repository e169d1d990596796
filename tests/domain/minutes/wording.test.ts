import { describe, expect, test } from 'vitest';
import {
  editableWording,
  figuresIn,
  printedWording,
  readWording,
  toEditable,
  wordingState,
  type KeptWording,
} from '@/domain/minutes/wording';

const computed =
  'Theo Quy định số 96-QĐ/TW, có mặt 77/78 đồng chí (98,72%), vắng mặt 01 đồng chí, ngày 21 tháng 6 năm 2023.';
const figures = ['96-QĐ/TW', '77/78', '98,72%', '01', '21', '6', '2023'];

test('a figure is whatever has a digit in it, with its own marks and without the stop of a sentence', () => {
  expect(figuresIn(computed)).toEqual(figures);
  expect(figuresIn('từ 8 giờ 40, tại phòng A1; gồm 1.250 phiếu: “2/3”.')).toEqual([
    '8',
    '40',
    'A1',
    '1.250',
    '2/3',
  ]);
  expect(figuresIn('lập thành 03 (ba) bản, 21 (hai mươi mốt) phiếu, 5 (tạm tính)')).toEqual([
    '03 (ba)',
    '21 (hai mươi mốt)',
    '5',
  ]);
  expect(figuresIn('lập thành ba bản')).toEqual([]);
});

test('the figures of a text stand in brackets while it is edited', () => {
  expect(toEditable('Có mặt 77/78 (98,72%), vắng 01.')).toBe('Có mặt [77/78] ([98,72%]), vắng [01].');
});

test('the computed text, saved as it is offered, prints as it was', () => {
  const read = readWording(toEditable(computed), computed);

  expect(read.ok && printedWording(read.value, computed)).toBe(computed);
  expect(read.ok && editableWording(read.value, computed)).toBe(toEditable(computed));
});

describe('what is written in its place', () => {
  const short = 'Phát ra 77, thu về 77, vắng 1.';

  test('may move the figures and change every word', () => {
    const read = readWording('Vắng [1] đồng chí; thu về [77] trên [77] phiếu phát ra.', short);

    expect(read.ok && printedWording(read.value, short)).toBe(
      'Vắng 1 đồng chí; thu về 77 trên 77 phiếu phát ra.',
    );
  });

  test.each([
    { typed: 'Thu về [77], vắng [1].', refusal: { code: 'wording-lacks-figure', figure: '77' } },
    { typed: 'Phát ra [77], thu về [77].', refusal: { code: 'wording-lacks-figure', figure: '1' } },
    { typed: 'Phát ra [77], thu về [76], vắng [1].', refusal: { code: 'wording-adds-figure', figure: '76' } },
    { typed: 'Phát ra [77] [77] [77], vắng [1].', refusal: { code: 'wording-adds-figure', figure: '77' } },
    { typed: 'Phát ra 77, thu về [77], vắng [1].', refusal: { code: 'wording-adds-figure', figure: '77' } },
    { typed: 'Thu [77], [77], vắng [1], thêm 5%.', refusal: { code: 'wording-adds-figure', figure: '5%' } },
    { typed: 'Thu [77], [77], vắng [1], {1}.', refusal: { code: 'wording-adds-figure', figure: '1' } },
    { typed: 'Thu [], [77], [77], vắng [1].', refusal: { code: 'wording-adds-figure', figure: '' } },
    { typed: '  ', refusal: { code: 'wording-empty' } },
    { typed: '[77][77][1]', refusal: { code: 'wording-empty' } },
    { typed: 'a'.repeat(3001), refusal: { code: 'wording-too-long', most: 3000 } },
  ])('is refused by the figure that is wrong: $refusal', ({ typed, refusal }) => {
    expect(readWording(typed, short)).toEqual({ ok: false, error: refusal });
  });

  test('takes new figures into their places', () => {
    const read = readWording('Vắng [1]; thu về [77] trên [77].', short);

    expect(read.ok && printedWording(read.value, 'Phát ra 80, thu về 79, vắng 2.')).toBe(
      'Vắng 2; thu về 80 trên 79.',
    );
  });
});

test('a wording stands until what it was written over changes, or it is put back', () => {
  const kept: KeptWording = {
    key: 'opening',
    text: 'Mở đầu {1}.',
    over: 'Đầu 1.',
    editorName: 'Hà',
    at: new Date(0),
    version: 1,
  };

  expect(wordingState(null, 'Đầu 1.')).toBe('computed');
  expect(wordingState(kept, 'Đầu 1.')).toBe('edited');
  expect(wordingState(kept, 'Đầu 2.')).toBe('outdated');
  expect(wordingState({ ...kept, text: null }, 'Đầu 2.')).toBe('computed');
  expect(wordingState(kept, null)).toBe('computed');
});
