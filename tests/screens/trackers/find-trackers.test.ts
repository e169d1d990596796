import { expect, test } from 'vitest';
import { answerTo, findTrackers } from '@/screens/trackers/find-trackers';

const first = { words: ['mây', 'sông', 'đồng', 'biển'], code: '7QMT 4WXC' };
const second = { words: ['gừng', 'mây', 'sông', 'núi'], code: 'ABCD EFGH' };
const box = [first, second];

test.each([
  ['mây sông đồng biển', [first]],
  ['may song dong bien', [first]],
  ['Mây · Sông · Núi', [second]],
  ['mây sông', [first, second]],
  ['7qmt4wxc', [first]],
  ['7QMT-4WXC', [first]],
  ['EFGH', [second]],
  ['ây', []],
  ['biển đồng', []],
  ['', [first, second]],
  [' · ', [first, second]],
])('“%s” is looked up by words in their order, marks or no marks, or by code', (typed, found) => {
  expect(findTrackers(box, typed)).toEqual(found);
});

const counted = { isExcluded: false };
const excluded = { isExcluded: true };

test.each([
  ['none', []],
  ['foundOne', [counted]],
  ['foundExcluded', [excluded]],
  ['found', [counted, excluded]],
])(
  '%s is answered by what was found, and a ballot that is not counted is not called safe',
  (answer, found) => {
    expect(answerTo(found)).toBe(answer);
  },
);
