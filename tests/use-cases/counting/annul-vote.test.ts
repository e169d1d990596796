import { beforeEach, expect, test } from 'vitest';
import type { Choice } from '@/ballot-box/protocol/make-ballot';
import { boxesOfConference, serverKeyOf } from '@/ballot-box/store/box-store';
import { reading } from '@/data/transaction';
import { annulVote } from '@/use-cases/counting/annul-vote';
import { closeVoting } from '@/use-cases/counting/close-voting';
import { confirmCount } from '@/use-cases/counting/confirm-count';
import { countCardsBack } from '@/use-cases/counting/count-cards-back';
import { freezeCards } from '@/use-cases/counting/freeze-cards';
import { openVoting } from '@/use-cases/counting/open-voting';
import { handInPaper } from '@/use-cases/paper-count/hand-in-paper';
import { showConsole } from '@/use-cases/counting/show-console';
import { showTally } from '@/use-cases/counting/show-tally';
import { castBallot } from '@/use-cases/voting/cast-ballot';
import { showBallots } from '@/use-cases/voting/show-ballots';
import { countFactsOf } from '@/use-cases/reporting/count-facts';
import { countMinutesOf } from '@/use-cases/reporting/minutes-model';
import { aSealedBallot, someCards } from '@tests/support/a-committee-with-keys';
import { aCount, openTheBoxes, somePassphrase } from '@tests/support/a-count';
import { aSealedVoteWithPaper, paperFigures } from '@tests/support/a-paper-count';
import { resetDatabase, sql } from '@tests/support/database';

beforeEach(resetDatabase);

const high: Choice[] = ['high'];
const low: Choice[] = ['low'];
const why = {
  reason: 'Số phiếu thu về nhiều hơn số phiếu phát ra',
  yesCount: 4,
  sealNumber: '06',
  papers: [],
};

test('a void vote is held again under the same keys: its box stays shut, and the minutes say both', async () => {
  const vote = await aCount({ subjects: 1, voters: 5, marks: [[high, low, low]], until: 'sealed' });
  const [first, second] = vote.members;
  const beside = { secondMemberId: second?.memberId ?? '', passphrase: somePassphrase };
  const [old] = vote.boxes;
  if (!first || !old) throw new Error('A vote without its box.');

  expect(await annulVote(vote.headScope, { ...why, second: beside })).toEqual({
    ok: true,
    value: { round: 2 },
  });

  const console = await showConsole(vote.scope);
  expect(console).toMatchObject({
    conference: { state: 'in-session', ballotRound: 2, convenedCount: null, presentCount: null },
    forms: [{ stock: null, box: { state: 'prepared', ballotCount: 0 } }],
    annulled: [{ round: 1, yesCount: 4, presentCount: 5, forms: [{ device: 3, printed: 7, paper: null }] }],
    acts: { 'open-voting': null, 'seal-box': null },
  });
  expect(await reading((tx) => serverKeyOf(tx, old.boxId))).toBeNull();
  expect(
    await castBallot({ boxId: old.boxId, ballot: aSealedBallot(old.election, old.codes[4] ?? '', high) }),
  ).toEqual({
    ok: false,
    error: { code: 'voting-not-open' },
  });

  const [box] = await reading((tx) => boxesOfConference(tx, vote.scope.conferenceId));
  if (!box) throw new Error('There is no new box.');
  expect(box.election).toContain('(bỏ phiếu lần thứ 2)');
  const { codes, publicCredentials } = someCards(6, box.electionUuid);
  expect(await freezeCards(vote.scope, { formId: box.formId, publicCredentials })).toMatchObject({
    ok: true,
  });
  expect(
    await openVoting(vote.headScope, { testSkippedReason: 'Máy đã thử ở lần trước.', second: beside }),
  ).toMatchObject({ ok: true });
  const ballots = await showBallots({ conferenceId: vote.scope.conferenceId });
  expect(ballots).toMatchObject({
    ok: true,
    value: { vote: 'open', papers: [{ boxId: box.id }], others: [{ boxId: old.boxId, purpose: 'annulled' }] },
  });
  for (const [index, choice] of [high, high, high, low].entries())
    await castBallot({ boxId: box.id, ballot: aSealedBallot(box.election, codes[index] ?? '', choice) });
  await closeVoting(vote.headScope, { second: beside });
  await countCardsBack(vote.scope, { formId: box.formId, issued: 4, unused: 2, spoiled: 0 });
  await openTheBoxes(vote);
  await confirmCount(vote.headScope, beside);

  const tally = await showTally(vote.scope);
  expect(tally?.forms).toMatchObject([
    { issued: 4, valid: 4, outcome: { subjects: [{ high: 3, medium: 0, low: 1 }] } },
  ]);
  const minutes = countMinutesOf(await reading((tx) => countFactsOf(tx, vote.scope)));
  expect(minutes.revotes).toEqual([
    {
      reason: why.reason,
      yesCount: 4,
      presentCount: 5,
      previousReturnedCount: 3,
      previousSealNumber: '06',
    },
  ]);
}, 120_000);

test('nobody annuls alone, or a vote of which anything is known', async () => {
  const vote = await aCount({ subjects: 1, voters: 5, marks: [[high]], until: 'opened' });
  const [, second] = vote.members;
  const beside = { secondMemberId: second?.memberId ?? '', passphrase: somePassphrase };

  const alone = { secondMemberId: vote.members[0]?.memberId ?? '', passphrase: somePassphrase };
  expect(await annulVote(vote.headScope, { ...why, second: alone })).toEqual({
    ok: false,
    error: { code: 'same-member' },
  });
  expect(await annulVote(vote.headScope, { ...why, second: beside })).toEqual({
    ok: false,
    error: { code: 'result-known' },
  });
  await expect(
    sql(`insert into "AnnulledVote" ("conferenceId", round, reason, "yesCount", "convenedCount", "presentCount", forms)
         select id, 1, 'vì', 1, 5, 5, '[]' from "Conference"`),
  ).rejects.toThrow('figures are known');
}, 60_000);

test('two computers that annul in the same moment annul once', async () => {
  const vote = await aCount({ subjects: 1, voters: 5, marks: [[high]], until: 'sealed' });
  const secondMemberId = vote.members[1]?.memberId ?? '';
  const annul = () =>
    annulVote(vote.headScope, { ...why, second: { secondMemberId, passphrase: somePassphrase } });

  const answers = await Promise.all([annul(), annul()]);

  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await showConsole(vote.scope)).toMatchObject({
    conference: { ballotRound: 2 },
    annulled: [{ round: 1 }],
  });
}, 60_000);

test('the database lets no round end without an annulled vote, and no annulled vote stand without the next round', async () => {
  await aCount({ subjects: 1, voters: 5, marks: [[high]], until: 'sealed' });

  await expect(sql(`update "Conference" set "ballotRound" = 2`)).rejects.toThrow('follows an annulled one');
  await expect(
    sql(`insert into "AnnulledVote" ("conferenceId", round, reason, "yesCount", "convenedCount", "presentCount", forms)
         select id, 1, 'vì', 1, 5, 5, '[]' from "Conference"`),
  ).rejects.toThrow('followed by the next');
  await expect(sql(`update ballot_box.box set purpose = 'annulled'`)).rejects.toThrow(
    'box_annulled_stays_shut',
  );
}, 60_000);

test('paper is counted as sheets when a vote is annulled, and counted anew at the next one', async () => {
  const { scope, formId, subjectIds, members } = await aSealedVoteWithPaper({ devices: 2, issued: 3 });
  const [an, binh] = members;
  const figures = paperFigures(subjectIds, { high: 3, medium: 0, low: 0 });
  expect(await handInPaper(an.scope, { formId, figures })).toMatchObject({ ok: true });
  const second = { secondMemberId: binh.memberId, passphrase: somePassphrase };

  expect(await annulVote(an.scope, { ...why, second })).toEqual({
    ok: false,
    error: { code: 'papers-not-counted' },
  });
  const papers = [{ formId, returned: 3 }];
  expect(await annulVote(an.scope, { ...why, papers, second })).toMatchObject({ ok: true });

  const [kept] = (await showConsole(scope)).annulled;
  expect(kept?.forms).toMatchObject([{ device: 2, paper: 3 }]);
  expect(await sql(`select 1 from "PaperEntry"`)).toEqual([]);
}, 60_000);
