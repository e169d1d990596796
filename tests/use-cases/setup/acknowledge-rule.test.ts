import { beforeEach, expect, test } from 'vitest';
import { aConference, type BuiltConference } from '@tests/support/a-conference';
import { sendPaper } from '@tests/support/a-dossier';
import { resetDatabase } from '@tests/support/database';
import { eventsOfConference } from '@/data/audit-log';
import { reading } from '@/data/transaction';
import { now } from '@/lib/clock';
import { vietnamDay } from '@/lib/text/vietnam-time';
import { openSession } from '@/use-cases/hall/open-session';
import { acknowledgeRule } from '@/use-cases/setup/acknowledge-rule';
import { conveneConference } from '@/use-cases/setup/convene-conference';
import { saveDetails } from '@/use-cases/setup/save-details';
import { detailsOf } from '@/use-cases/setup/show-details';
import { showOverview } from '@/use-cases/setup/show-overview';

beforeEach(resetDatabase);

async function lineOf({ scope }: BuiltConference) {
  const { lines } = await showOverview(scope);
  const line = lines.find(({ code }) => code === 'quorum-below-regulation');
  if (!line?.answerFor) throw new Error('The quorum is not below the regulation.');
  return { code: line.code, ...line.answerFor };
}

const half = { details: { quorum: { of: 1, per: 2 } } };

test('convening waits until a named officer answers for a finding, and the history says who', async () => {
  const built = await aConference(half);
  expect(await conveneConference(built.scope)).toMatchObject({
    ok: false,
    error: { blocking: ['quorum-below-regulation'] },
  });

  const { code, facts } = await lineOf(built);
  expect(await acknowledgeRule(built.scope, { code, facts })).toEqual({ ok: true, value: null });

  expect((await lineOf(built)).given).toMatchObject({ byName: built.scope.actor.name });
  const [latest] = await reading((tx) => eventsOfConference(tx, built.scope.conferenceId, 1));
  expect(latest?.event).toEqual({ type: 'rule-acknowledged', rule: code });
  expect(await conveneConference(built.scope)).toMatchObject({ ok: true });
});

test('an answer lapses when the facts change', async () => {
  const built = await aConference(half);
  const { code, facts } = await lineOf(built);
  await acknowledgeRule(built.scope, { code, facts });
  const { version, details } = detailsOf(built.conference, []);

  await saveDetails(built.scope, {
    version,
    details: { ...details, quorum: { of: 3, per: 5 } },
    legalBases: built.roll.legalBases.map(({ citation }) => citation),
  });

  expect((await lineOf(built)).given).toBeNull();
  expect(await conveneConference(built.scope)).toMatchObject({ ok: false });
  expect(await acknowledgeRule(built.scope, { code, facts })).toMatchObject({
    ok: false,
    error: { code: 'finding-changed' },
  });
});

test('nobody answers for what blocks, nor for what is not found', async () => {
  const built = await aConference({ voters: 0 });
  for (const code of ['voters-missing', 'quorum-below-regulation'])
    expect(await acknowledgeRule(built.scope, { code, facts: '[[],[]]' })).toMatchObject({
      ok: false,
      error: { code: 'finding-changed' },
    });
});

test('dossiers that are late hold up convening and the opening until somebody answers, and never block for good', async () => {
  const today = vietnamDay(now());
  const built = await aConference({ details: { heldOn: today, roundYear: Number(today.slice(0, 4)) } });
  expect(await conveneConference(built.scope)).toMatchObject({ ok: true });
  const [first] = built.roll.subjects;
  await sendPaper(built.scope, { subjectId: first?.id ?? null, item: 'report' });
  const late = ['report-20-days', 'dossier-15-days'];

  expect(await openSession(built.scope)).toMatchObject({ ok: false, error: { blocking: late } });
  for (const { code, answerFor } of (await showOverview(built.scope)).lines)
    if (late.includes(code) && answerFor)
      expect(await acknowledgeRule(built.scope, { code, facts: answerFor.facts })).toMatchObject({
        ok: true,
      });

  expect(await openSession(built.scope)).toMatchObject({ ok: true });
});
