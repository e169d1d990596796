import { expect, test } from 'vitest';

import { writeArchive } from '@/ballot-box/protocol/archive';
import { verifyArchive } from '@/ballot-box/protocol/verify-archive';

import { aBallot, aCommittee, anOpenedBox, group, valueOf } from '../build-election';
import { aMarkedElection, plainTotals } from '../marked-election';
import { BeleniosTool } from './belenios-tool';

// As many as the National Assembly counted on 25 October 2023 (tests/fixtures/published-results).
const ballots = 481;

test(`the ballots of a full hall of ${ballots} are accepted and counted alike by software that others wrote`, () => {
  const { built, rows } = aMarkedElection({ subjects: 1, blank: true, ballots, committee: aCommittee(5, 3) });
  const texts = rows.map((row, card) => aBallot(built, card, row));
  const archive = writeArchive(anOpenedBox(built, texts, [0, 2, 4]));
  const tool = new BeleniosTool();

  expect(tool.verifies(built.election.uuid, archive)).toBe(true);

  expect(valueOf(verifyArchive(archive, group)).counts).toEqual(plainTotals(rows, 1));
  expect(JSON.parse(tool.run('election compute-result'))).toEqual({ result: plainTotals(rows, 1) });
}, 180_000);
