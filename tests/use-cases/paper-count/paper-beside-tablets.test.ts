import { strFromU8, unzipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { readCountSheet } from '@/ballot-box/protocol/count-sheet';
import { paperUseOf } from '@/data/paper-count-repository';
import { reading } from '@/data/transaction';
import type { Entered } from '@/domain/tally/check-count';
import { figuresOfSheets, type PaperSheet } from '@/domain/paper-count/sheets';
import { noSeals } from '@/domain/paper-count/box-seals';
import { choosePaperUse } from '@/use-cases/counting/choose-paper-use';
import { confirmCount } from '@/use-cases/counting/confirm-count';
import { openBoxes } from '@/use-cases/counting/open-boxes';
import { showTally } from '@/use-cases/counting/show-tally';
import { showWall } from '@/use-cases/counting/show-wall';
import { confirmPaper } from '@/use-cases/paper-count/confirm-paper';
import { handInPaper } from '@/use-cases/paper-count/hand-in-paper';
import { leavePaperCount } from '@/use-cases/paper-count/leave-paper-count';
import { lookAgain } from '@/use-cases/paper-count/look-again';
import { saveBoxSeals } from '@/use-cases/paper-count/save-box-seals';
import { savePaperDraft } from '@/use-cases/paper-count/save-paper-draft';
import { savePaperStock } from '@/use-cases/paper-count/save-paper-stock';
import { showPaper } from '@/use-cases/paper-count/show-paper';
import { countFactsOf } from '@/use-cases/reporting/count-facts';
import { exportPackage } from '@/use-cases/reporting/export-package';
import { countMinutesOf } from '@/use-cases/reporting/minutes-model';
import { paperEntryLogOf } from '@/use-cases/reporting/paper-log-model';
import { aConference } from '@tests/support/a-conference';
import { openTheBoxes, somePassphrase } from '@tests/support/a-count';
import { aSealedVoteWithPaper, membersOf, paperFigures } from '@tests/support/a-paper-count';
import { aVoteReadyToOpen } from '@tests/support/an-open-vote';
import { bytesOf } from '@tests/support/bytes-of';
import { openedByTwo, sealedByTwo } from '@tests/support/by-two';
import { resetDatabase, sql } from '@tests/support/database';

beforeEach(resetDatabase);

const sixOnPaper = { high: 4, medium: 1, low: 1 };

describe('six paper ballots beside five electronic ones', () => {
  test('are counted twice, confirmed by two, and added once', async () => {
    const { scope, formId, subjectIds, members, vote } = await aSealedVoteWithPaper({
      devices: 5,
      issued: 6,
    });
    const [an, binh, chi] = members;
    const figures = paperFigures(subjectIds, sixOnPaper);

    await savePaperDraft(an.scope, { formId, figures: { ...figures, valid: null } });
    expect(await handInPaper(an.scope, { formId, figures })).toEqual({ ok: true, value: null });
    expect((await showPaper(binh.scope)).forms[0]).toMatchObject({ own: null, differences: [] });
    expect(await openBoxes(scope)).toEqual({ ok: false, error: { code: 'paper-not-counted' } });
    expect(await handInPaper(binh.scope, { formId, figures })).toEqual({ ok: true, value: null });
    expect(await confirmPaper(an.scope, { formId })).toEqual({ ok: true, value: null });
    expect(await confirmPaper(an.scope, { formId })).toEqual({ ok: true, value: null });
    expect((await showPaper(chi.scope)).forms[0]?.standing).toMatchObject({ stage: 'agreed' });
    expect(await confirmPaper(chi.scope, { formId })).toEqual({ ok: true, value: null });
    await openTheBoxes(vote);

    const [form] = (await showTally(scope))?.forms ?? [];
    expect(form).toMatchObject({
      issued: 11,
      valid: 11,
      invalid: 0,
      outcome: {
        returned: 11,
        subjects: [
          { high: 9, medium: 1, low: 1 },
          { high: 9, medium: 1, low: 1 },
        ],
      },
      modes: {
        device: { issued: 5, returned: 5 },
        paper: { issued: 6, returned: 6 },
        rows: [{ device: { high: 5 }, paper: { high: 4, low: 1, invalid: 0 } }, {}],
      },
    });
    expect(form?.equations.every(({ status }) => status === 'holds')).toBe(true);
    expect(
      await confirmCount(an.scope, { secondMemberId: binh.memberId, passphrase: somePassphrase }),
    ).toMatchObject({ ok: true });
    const facts = await reading((tx) => countFactsOf(tx, scope));
    expect(paperEntryLogOf(facts).forms[0]).toMatchObject({
      counters: [expect.any(String), expect.any(String)],
      looks: [],
    });
    const exported = await exportPackage(scope);
    const files = exported.ok ? unzipSync(await bytesOf(exported.value.pieces)) : {};
    const sheet = readCountSheet(strFromU8(files['count.json'] ?? new Uint8Array()));
    expect(sheet?.forms[0]).toMatchObject({
      issued: 5,
      returned: 5,
      paper: { issued: 6, returned: 6, subjects: [{ high: 4, medium: 1, low: 1, invalid: 0 }, {}] },
    });
    const minutes = countMinutesOf(facts);
    expect(minutes.forms[0]).toMatchObject({
      split: 'shown',
      reconciliation: {
        device: { returned: 5 },
        paper: { printed: 8, returned: 6 },
        total: { returned: 11 },
      },
    });
  }, 120_000);

  test('four sheets are never told apart: not on the screen, in the minutes or in the record of their count', async () => {
    const sealed = await aSealedVoteWithPaper({ devices: 5, issued: 4 });
    const { scope, formId, subjectIds, members, vote } = sealed;
    const [an, binh] = members;
    const figures = paperFigures(subjectIds, { high: 2, medium: 1, low: 1 });
    for (const member of [an, binh]) await handInPaper(member.scope, { formId, figures });
    for (const member of [an, binh]) await confirmPaper(member.scope, { formId });
    await openTheBoxes(vote);
    await confirmCount(an.scope, { secondMemberId: binh.memberId, passphrase: somePassphrase });

    const facts = await reading((tx) => countFactsOf(tx, scope));

    expect((await showTally(scope))?.forms[0]?.modes).toMatchObject({ paper: { returned: 4 }, rows: null });
    expect(countMinutesOf(facts).forms[0]?.split).toBe('too-few');
    expect(paperEntryLogOf(facts).forms[0]).toMatchObject({
      isWithheld: true,
      figures: [{ words: 'Số phiếu thu về', counted: [4, 4], settled: 4 }],
      looks: [],
    });
  }, 120_000);

  test('a difference is named, looked at by a third member, and kept', async () => {
    const { formId, subjectIds, members } = await aSealedVoteWithPaper({ devices: 0, issued: 6 });
    const [an, binh, chi] = members;
    const other = paperFigures(subjectIds, { high: 3, medium: 2, low: 1 });
    await handInPaper(an.scope, { formId, figures: paperFigures(subjectIds, sixOnPaper) });
    await handInPaper(binh.scope, { formId, figures: other });
    const keys = (await showPaper(chi.scope)).forms[0]?.differences.map(({ key }) => key) ?? [];
    expect(keys).toHaveLength(4);
    expect(await confirmPaper(chi.scope, { formId })).toMatchObject({
      error: { code: 'paper-differs', count: 4 },
    });

    const look = { formId, reason: 'Lá thứ 2 đánh dấu ở cột giữa.' };
    expect(await lookAgain(an.scope, { ...look, figure: keys[0] ?? '', value: 3 })).toMatchObject({
      error: { code: 'paper-third-member' },
    });
    for (const figure of keys)
      expect(
        await lookAgain(chi.scope, { ...look, figure, value: figure.endsWith('high') ? 3 : 2 }),
      ).toMatchObject({ ok: true });
    await confirmPaper(an.scope, { formId });
    await confirmPaper(binh.scope, { formId });

    const [form] = (await showPaper(chi.scope)).forms;
    expect(form?.standing.stage).toBe('confirmed');
    expect(form?.looks).toHaveLength(4);
    expect(await handInPaper(an.scope, { formId, figures: other })).toMatchObject({
      error: { code: 'paper-confirmed' },
    });
  }, 120_000);

  test('a third person finds both places taken, until one is given up', async () => {
    const { formId, members } = await aSealedVoteWithPaper({ devices: 0, issued: 6 });
    const [an, binh, chi] = members;
    const nothing: Record<string, Entered> = {};
    const begun = await Promise.all(
      [an, binh, chi].map((member) => savePaperDraft(member.scope, { formId, figures: nothing })),
    );
    expect(begun.filter((one) => one.ok)).toHaveLength(2);
    const late = [an, binh, chi][begun.findIndex((one) => !one.ok)] ?? chi;
    const [first] = [an, binh, chi].filter((one) => one !== late);
    await leavePaperCount(first?.scope ?? an.scope, { formId });
    expect(await savePaperDraft(late.scope, { formId, figures: nothing })).toMatchObject({ ok: true });
  }, 120_000);
});

test('counted ballot by ballot nothing of some sheets is kept: the sums come once, when they are handed in', async () => {
  const details = { paperCounting: 'by-sheet' } as const;
  const { formId, subjectIds, members, scope } = await aSealedVoteWithPaper({
    devices: 0,
    issued: 6,
    details,
  });
  const [an, binh] = members;
  const sheets: PaperSheet[] = [
    ...Array.from({ length: 4 }, () => subjectIds.map(() => 'high' as const)),
    subjectIds.map((_, at) => (at === 0 ? 'no-mark' : 'low')),
    'not-issued',
  ];
  const some = figuresOfSheets(subjectIds, sheets.slice(0, 3));
  const figures = figuresOfSheets(subjectIds, sheets);

  expect(await savePaperDraft(an.scope, { formId, figures: {} })).toMatchObject({ ok: true });
  expect(await savePaperDraft(an.scope, { formId, figures: some })).toEqual({
    ok: false,
    error: { code: 'paper-by-sheet' },
  });
  await expect(
    sql(`update "PaperEntry" set figures = '{"returned": 3, "valid": null}' where "memberId" = $1`, [
      an.memberId,
    ]),
  ).rejects.toThrow('only the sums of all');
  for (const { scope: by } of [an, binh]) {
    await handInPaper(by, { formId, figures });
    await confirmPaper(by, { formId });
  }

  const [form] = (await showPaper(binh.scope)).forms;
  expect(form?.standing).toMatchObject({ stage: 'agreed', figures: { returned: 6, valid: 5 } });
  await confirmPaper(an.scope, { formId });
  expect((await showPaper(an.scope)).forms[0]?.standing.stage).toBe('confirmed');
  const stored = await sql(`select figures from "PaperEntry"`);
  expect(stored.map((row) => row.figures)).toEqual([figures, figures]);
  expect((await showPaper(scope)).conference.paperCounting).toBe('by-sheet');
}, 120_000);

describe('the database keeps it too', () => {
  test('totals of one member, a change of what was handed in, and totals of a box before the paper are refused', async () => {
    const { formId, scope, subjectIds, members } = await aSealedVoteWithPaper({ devices: 0, issued: 6 });
    const [an] = members;
    await handInPaper(an.scope, { formId, figures: paperFigures(subjectIds, sixOnPaper) });
    await confirmPaper(an.scope, { formId });

    await expect(sql(`insert into "PaperTally" values ($1, 6, 6, '[]', '{}')`, [formId])).rejects.toThrow(
      'Two members confirm a paper count',
    );
    await expect(sql(`update "PaperEntry" set "isHandedIn" = false`)).rejects.toThrow('stays as it is');
    await expect(
      sql(`insert into "FormTally" values ($1, $2, 0, 0, 0, '[]', 'regulation-96')`, [
        formId,
        scope.conferenceId,
      ]),
    ).rejects.toThrow('The paper count comes before');
    await expect(sql(`update "PaperRules" set "use" = 'NONE'`)).rejects.toThrow(
      'frozen once voting has opened',
    );
  }, 120_000);
});

test('a conference wholly on paper goes from printing to its result without keys, cards or box', async () => {
  const built = await aConference({ state: 'in-session', subjects: 2, voters: 6, present: 6 });
  const members = await membersOf(built);
  const [an, binh] = members;
  const { scope, roll } = built;
  const formId = roll.forms[0]?.id;
  if (!formId) throw new Error('The conference has no form.');
  expect(await choosePaperUse(an.scope, { use: 'alone' })).toMatchObject({ ok: true });
  expect(await reading((tx) => paperUseOf(tx, scope.conferenceId))).toBe('alone');
  expect(await openedByTwo(scope, '')).toMatchObject({ error: { code: 'paper-missing' } });
  const stock = { formId, printed: 5, issued: null, spoiled: null, unused: null };
  await savePaperStock(an.scope, stock);
  expect(await openedByTwo(scope, '')).toMatchObject({ error: { code: 'paper-too-few', needed: 6 } });
  await savePaperStock(an.scope, { ...stock, printed: 8 });
  expect(await openedByTwo(scope, '')).toMatchObject({ ok: true });
  expect(await showWall(scope)).toMatchObject({ paperUse: 'alone', seals: [] });
  expect(await sealedByTwo(scope)).toMatchObject({ ok: true });
  const figures = paperFigures(form(roll), sixOnPaper);
  await handInPaper(an.scope, { formId, figures });
  await handInPaper(binh.scope, { formId, figures });
  expect(await confirmPaper(an.scope, { formId })).toMatchObject({ error: { code: 'paper-stock-missing' } });
  await savePaperStock(an.scope, { formId, printed: 8, issued: 6, spoiled: 1, unused: 1 });
  await confirmPaper(an.scope, { formId });
  await confirmPaper(binh.scope, { formId });

  const result = await showTally(scope);
  expect(result?.forms[0]).toMatchObject({
    issued: 6,
    onPaperAlone: true,
    modes: null,
    outcome: { returned: 6 },
  });
  expect(result?.forms[0]?.equations.every(({ status }) => status === 'holds')).toBe(true);
  expect(
    await confirmCount(an.scope, { secondMemberId: binh.memberId, passphrase: somePassphrase }),
  ).toMatchObject({ ok: true });
  expect(await exportPackage(scope)).toMatchObject({ error: { code: 'package-without-box' } });
  const minutes = countMinutesOf(await reading((tx) => countFactsOf(tx, scope)));
  expect(minutes.deviceBox).toBeNull();
  expect(minutes.forms[0]?.reconciliation).toMatchObject({ device: null, total: { issued: 6, returned: 6 } });
}, 120_000);

function form(roll: Awaited<ReturnType<typeof aConference>>['roll']) {
  return roll.forms[0]?.subjectIds ?? [];
}

describe('the seals of the paper box', () => {
  test('only a member writes them down, the hall sees the one of the end beside the electronic box, never a sum', async () => {
    const { scope, members } = await aSealedVoteWithPaper({ devices: 2, issued: 5 });
    const [an] = members;
    const closed = { ...noSeals, locked: '0141', closed: '0142' };

    expect(await saveBoxSeals(scope, closed)).toEqual({ ok: false, error: { code: 'not-a-member' } });
    expect(await showWall(scope)).toMatchObject({ seals: [{ returned: 2 }], paperSeal: '' });
    expect(await saveBoxSeals(an.scope, closed)).toEqual({ ok: true, value: null });
    expect(await showWall(scope)).toMatchObject({ seals: [{ returned: 2 }], paperSeal: '0142' });
    expect(await saveBoxSeals(an.scope, { ...closed, opened: '0142' })).toEqual({ ok: true, value: null });
    expect(await saveBoxSeals(an.scope, { ...closed, closed: '0149', opened: '0142' })).toEqual({
      ok: false,
      error: { code: 'seal-stays' },
    });
    for (const change of [`locked = '0149'`, `closed = '0149'`])
      await expect(sql(`update "PaperBoxSeals" set ${change}`)).rejects.toThrow('stays');
  });

  test('a conference on devices alone has no paper box', async () => {
    const vote = await aVoteReadyToOpen({ subjects: 1, voters: 5, present: 5 });
    const [an] = await membersOf(vote);

    expect(await saveBoxSeals(an.scope, { ...noSeals, locked: '01' })).toEqual({
      ok: false,
      error: { code: 'paper-not-used' },
    });
    expect(await showWall(vote.scope)).toMatchObject({ seals: [], paperSeal: null });
  });
});
