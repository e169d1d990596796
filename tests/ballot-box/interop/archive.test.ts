import { beforeAll, describe, expect, test } from 'vitest';

import { writeArchive } from '@/ballot-box/protocol/archive';
import { verifyArchive } from '@/ballot-box/protocol/verify-archive';

import { aBallot, aCommittee, anOpenedBox, group, valueOf, type CommitteeKeys } from '../build-election';
import { BeleniosTool } from './belenios-tool';
import { aMarkedElection, plainTotals } from '../marked-election';

const committees = new Map<Keyholders, CommitteeKeys>();

beforeAll(() => {
  committees.set('1 of 1', aCommittee(1, 1));
  committees.set('2 of 3', aCommittee(3, 2));
  committees.set('3 of 5', aCommittee(5, 3));
});

type Keyholders = '1 of 1' | '2 of 3' | '3 of 5';

/**
 * Every pair of committee, number of subjects and number of ballots, each number with and without blank rows; the full
 * hall of 481 has a file of its own. `open` are the members who came.
 */
const boxes: { committee: Keyholders; open: number[]; subjects: number; blank: boolean; ballots: number }[] =
  [
    { committee: '1 of 1', open: [0], subjects: 1, blank: true, ballots: 0 },
    { committee: '2 of 3', open: [0, 2], subjects: 5, blank: false, ballots: 0 },
    { committee: '3 of 5', open: [4, 1, 2], subjects: 44, blank: true, ballots: 0 },
    { committee: '3 of 5', open: [0, 1, 2, 3], subjects: 1, blank: false, ballots: 1 },
    { committee: '1 of 1', open: [0], subjects: 5, blank: true, ballots: 1 },
    { committee: '2 of 3', open: [0, 1, 2], subjects: 44, blank: false, ballots: 1 },
    { committee: '2 of 3', open: [1, 2], subjects: 1, blank: true, ballots: 2 },
    { committee: '3 of 5', open: [2, 3, 4], subjects: 5, blank: false, ballots: 2 },
    { committee: '1 of 1', open: [0], subjects: 44, blank: true, ballots: 2 },
  ];

describe('an archive of ours is accepted by software that others wrote, with equal totals', () => {
  test.each(boxes)(
    'committee $committee, $subjects subjects, blank rows $blank, $ballots ballots',
    ({ committee, open, subjects, blank, ballots }) => {
      const keys = committees.get(committee);
      if (!keys) throw new Error('The key ceremony was not held.');
      const { built, rows } = aMarkedElection({ subjects, blank, ballots, committee: keys });
      const texts = rows.map((row, card) => aBallot(built, card, row));
      const archive = writeArchive(anOpenedBox(built, texts, open));
      const tool = new BeleniosTool();

      expect(tool.verifies(built.election.uuid, archive)).toBe(true);

      expect(valueOf(verifyArchive(archive, group)).counts).toEqual(plainTotals(rows, subjects));
      expect(JSON.parse(tool.run('election compute-result'))).toEqual({
        result: plainTotals(rows, subjects),
      });
    },
  );
});
