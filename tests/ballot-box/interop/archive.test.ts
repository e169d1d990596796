import { beforeAll, describe, expect, test } from 'vitest';

import { writeArchive } from '@/ballot-box/protocol/archive';
import type { Choice } from '@/ballot-box/protocol/make-ballot';
import { verifyArchive } from '@/ballot-box/protocol/verify-archive';

import {
  aBallot,
  aCommittee,
  anElection,
  anOpenedBox,
  group,
  valueOf,
  type CommitteeKeys,
} from '../build-election';
import { BeleniosTool } from './belenios-tool';

const levels = ['high', 'medium', 'low'] as const;
const committees = new Map<string, CommitteeKeys>();

beforeAll(() => {
  committees.set('1 of 1', aCommittee(1, 1));
  committees.set('2 of 3', aCommittee(3, 2));
  committees.set('3 of 5', aCommittee(5, 3));
});

const boxes: { committee: string; open: number[]; mins: (0 | 1)[]; ballots: number }[] = [
  { committee: '1 of 1', open: [0], mins: [1], ballots: 0 },
  { committee: '1 of 1', open: [0], mins: [0], ballots: 1 },
  { committee: '2 of 3', open: [0, 2], mins: [0, 1, 0, 1, 1], ballots: 2 },
  { committee: '2 of 3', open: [0, 1, 2], mins: [0], ballots: 20 },
  { committee: '3 of 5', open: [4, 1, 2], mins: [1], ballots: 20 },
  { committee: '3 of 5', open: [0, 1, 2, 3], mins: [0, 0, 0, 0, 0], ballots: 1 },
];

describe('an archive of ours is accepted by software that others wrote, with equal totals', () => {
  test.each(boxes)(
    '$ballots ballots, subjects $mins, committee $committee',
    ({ committee, open, mins, ballots }) => {
      const built = anElection({
        mins,
        cards: ballots + 2,
        committee: committees.get(committee) ?? aCommittee(1, 1),
      });
      const rows = Array.from({ length: ballots }, (_ballot, b) => mins.map((min, i) => choiceOf(b, i, min)));
      const texts = rows.map((row, card) => aBallot(built, card, row));
      const contents = anOpenedBox(built, texts, open);
      const archive = writeArchive(contents);
      const tool = new BeleniosTool();

      expect(tool.verifies(built.election.uuid, archive)).toBe(true);

      const plain = mins.map((_min, i) =>
        levels.map((level) => rows.filter((row) => row[i] === level).length),
      );
      const report = valueOf(verifyArchive(archive, group));
      expect(report.counts).toEqual(plain);
      expect(JSON.parse(tool.run('election compute-result'))).toEqual({ result: plain });
    },
  );
});

describe('after one byte of content is changed, nobody accepts it', () => {
  test('whichever byte it is', () => {
    const built = anElection({
      mins: [0, 1],
      cards: 3,
      committee: committees.get('2 of 3') ?? aCommittee(3, 2),
    });
    const texts = [0, 1].map((card) => aBallot(built, card, ['blank', 'low']));
    const archive = writeArchive(anOpenedBox(built, texts, [0, 1]));
    const places = contentPlaces(archive).filter((_place, i, all) => i % Math.floor(all.length / 12) === 0);
    const tool = new BeleniosTool();

    expect(tool.verifies(built.election.uuid, archive)).toBe(true);
    for (const place of places) {
      const changed = Uint8Array.from(archive);
      changed[place] = (changed[place] ?? 0) ^ 1;
      expect(verifyArchive(changed, group).ok, `ours, byte ${place}`).toBe(false);
      expect(tool.verifies(built.election.uuid, changed), `the tool's, byte ${place}`).not.toBe(true);
    }
  });
});

function choiceOf(ballot: number, question: number, min: 0 | 1): Choice {
  const choices: Choice[] = min === 0 ? [...levels, 'blank'] : [...levels];
  return choices[(ballot * 7 + question * 3) % choices.length] ?? 'high';
}

/** Where the bytes of the files' contents lie, the archive's header file left out. */
function contentPlaces(archive: Uint8Array): number[] {
  const places: number[] = [];
  for (let at = 0; at < archive.length;) {
    const size = Number.parseInt(new TextDecoder().decode(archive.subarray(at + 124, at + 135)), 8);
    for (let i = 0; at > 0 && i < size; i += 1) places.push(at + 512 + i);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return places;
}
