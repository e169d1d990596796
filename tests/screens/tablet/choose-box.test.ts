import { expect, test } from 'vitest';
import { chooseBox, type CardAnswer } from '@/screens/tablet/choose-box';
import { aPaper } from './a-paper';

const first = aPaper({ index: 1 });
const second = aPaper({ index: 2 });

test.each<{ answers: [CardAnswer, CardAnswer]; then: ReturnType<typeof chooseBox> }>([
  { answers: ['card-unknown', 'fresh'], then: { paper: second } },
  { answers: ['unreachable', 'fresh'], then: { paper: second } },
  { answers: ['card-unknown', 'card-spent'], then: { notice: 'card-spent' } },
  { answers: ['card-unknown', 'card-voided'], then: { notice: 'card-voided' } },
  { answers: ['unreachable', 'card-spent'], then: { notice: 'card-spent' } },
  { answers: ['card-unknown', 'voting-not-open'], then: { notice: 'voting-not-open' } },
  { answers: ['card-unknown', 'card-unknown'], then: { notice: 'card-unknown' } },
  // Without a connection the voter goes on only where one form is possible.
  { answers: ['card-unknown', 'unreachable'], then: { paper: second } },
  { answers: ['unreachable', 'unreachable'], then: { notice: 'form-not-found' } },
])('boxes that answer $answers', ({ answers, then }) => {
  const asked = [first, second].map((paper, index) => ({ paper, answer: answers[index] ?? 'unreachable' }));

  expect(chooseBox(asked)).toEqual(then);
});

test('a card told by its QR goes on without a connection', () => {
  expect(chooseBox([{ paper: first, answer: 'unreachable' }])).toEqual({ paper: first });
});
