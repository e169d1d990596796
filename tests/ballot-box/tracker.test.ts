import { expect, test } from 'vitest';

import { ballotHash } from '@/ballot-box/protocol/sealed-ballot';
import { trackerOf } from '@/ballot-box/protocol/tracker';
import { trackerWords } from '@/ballot-box/protocol/tracker-words';

test('no two of the 256 words are alike without their marks', () => {
  const bare = trackerWords.map((word) =>
    word
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .replaceAll('đ', 'd'),
  );

  expect(new Set(bare).size).toBe(256);
  expect(trackerWords.every((word) => word === word.normalize('NFC'))).toBe(true);
});

test('a ballot always has the same tracker: four words and eight signs', () => {
  const hash = ballotHash('{"election_uuid":"…"}');

  const tracker = trackerOf(hash);

  expect(trackerOf(hash)).toEqual(tracker);
  expect(tracker.words.every((word) => trackerWords.includes(word))).toBe(true);
  expect(tracker.code).toMatch(/^[2-9A-HJ-NP-Z]{4} [2-9A-HJ-NP-Z]{4}$/);
});

test('different ballots have different trackers', () => {
  const texts = Array.from({ length: 500 }, (_ballot, i) => `ballot ${i}`);

  const codes = texts.map((text) => trackerOf(ballotHash(text)).code);

  expect(new Set(codes).size).toBe(texts.length);
});
