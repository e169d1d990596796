import { expect, test } from 'vitest';
import { minutesFindings, type FormStock } from '@/domain/minutes/minutes-findings';

const complete: FormStock = {
  index: 1,
  present: 77,
  issued: 77,
  returned: 77,
  printed: 90,
  unused: 11,
  spoiled: 2,
};
const nothingWritten = { notReturnedReason: '', diffExplanation: '' };

test('a count in which everything adds up leaves nothing to explain', () => {
  expect(minutesFindings([complete], nothingWritten)).toEqual([]);
});

test('a ballot issued and not returned needs its reason', () => {
  const form = { ...complete, returned: 76 };

  expect(minutesFindings([form], nothingWritten)).toEqual([
    { code: 'not-returned-unexplained', severity: 'error', at: '1', values: { form: 1, count: 1 } },
  ]);
  expect(minutesFindings([form], { ...nothingWritten, notReturnedReason: '01 đại biểu về sớm' })).toEqual([]);
});

test.each([
  { name: 'a card that is missing', form: { ...complete, unused: 10 }, difference: 1 },
  { name: 'a card too many', form: { ...complete, unused: 12 }, difference: -1 },
  { name: 'more issued than present', form: { ...complete, present: 76 }, difference: 0 },
  { name: 'more returned than issued', form: { ...complete, returned: 78 }, difference: 0 },
])('$name needs an explanation', ({ form, difference }) => {
  expect(minutesFindings([form], nothingWritten)).toEqual([
    { code: 'difference-unexplained', severity: 'error', at: '1', values: { form: 1, difference } },
  ]);
  expect(minutesFindings([form], { ...nothingWritten, diffExplanation: 'đã giải trình' })).toEqual([]);
});

test('each form has its own findings', () => {
  const forms = [complete, { ...complete, index: 2, returned: 75 }];

  expect(minutesFindings(forms, nothingWritten).map(({ at }) => at)).toEqual(['2']);
});

test('cards not counted back yet are no difference', () => {
  expect(minutesFindings([{ ...complete, unused: null, spoiled: null }], nothingWritten)).toEqual([]);
});
