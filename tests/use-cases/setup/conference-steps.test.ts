import { beforeEach, describe, expect, test } from 'vitest';
import { saveTransition } from '@/data/conference-repository';
import { transaction } from '@/data/transaction';
import { conferenceStates, type ConferenceState } from '@/domain/conference/conference';
import { ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { openSession } from '@/use-cases/hall/open-session';
import { announceResult } from '@/use-cases/reporting/announce-result';
import { archiveConference } from '@/use-cases/reporting/archive-conference';
import { reportResult } from '@/use-cases/reporting/report-result';
import { conveneConference } from '@/use-cases/setup/convene-conference';
import { returnToDraft } from '@/use-cases/setup/return-to-draft';
import { showHistory } from '@/use-cases/setup/show-history';
import { showOverview } from '@/use-cases/setup/show-overview';
import { aConference, asItStandsNow } from '@tests/support/a-conference';
import { resetDatabase } from '@tests/support/database';

beforeEach(resetDatabase);

type Step = {
  name: string;
  from: ConferenceState;
  to: ConferenceState;
  event: string;
  take: (scope: ConferenceScope) => Promise<Result<null, { code: string }>>;
};

const steps: Step[] = [
  { name: 'convening', from: 'draft', to: 'convened', event: 'conference-convened', take: conveneConference },
  {
    name: 'taking back to draft',
    from: 'convened',
    to: 'draft',
    event: 'conference-returned-to-draft',
    take: returnToDraft,
  },
  {
    name: 'opening the session',
    from: 'convened',
    to: 'in-session',
    event: 'session-opened',
    take: openSession,
  },
  { name: 'announcing', from: 'counted', to: 'announced', event: 'result-announced', take: announceResult },
  { name: 'reporting', from: 'announced', to: 'reported', event: 'result-reported', take: reportResult },
  {
    name: 'archiving',
    from: 'reported',
    to: 'archived',
    event: 'conference-archived',
    take: archiveConference,
  },
];

describe.each(steps)('$name', ({ from, to, event, take }) => {
  test(`leads from ${from} to ${to} and is written down`, async () => {
    const { scope } = await aConference({ state: from });

    const taken = await take(scope);

    expect(taken).toEqual({ ok: true, value: null });
    expect((await asItStandsNow(scope)).conference.state).toBe(to);
    expect((await showHistory(scope)).entries[0]?.event.type).toBe(event);
  });

  test.each(conferenceStates.filter((state) => state !== from))('is refused in state %s', async (state) => {
    const { scope } = await aConference({ state });
    const before = (await showHistory(scope)).entries.length;

    const taken = await take(scope);

    expect(taken).toEqual({ ok: false, error: { code: 'wrong-state', state, needs: from } });
    expect((await asItStandsNow(scope)).conference.state).toBe(state);
    expect((await showHistory(scope)).entries).toHaveLength(before);
  });

  test('taken by two people at once, is taken once', async () => {
    const { scope } = await aConference({ state: from });

    const answers = await Promise.all([take(scope), take(scope)]);

    expect(answers.map((answer) => answer.ok).sort()).toEqual([false, true]);
    const events = (await showHistory(scope)).entries.map((entry) => entry.event.type);
    expect(events.filter((type) => type === event)).toHaveLength(1);
  });
});

test('a conference with empty lists is not convened, and the refusal says what blocks', async () => {
  const { scope } = await aConference({ subjects: 0, voters: 0, forms: [], details: { venue: '' } });

  const taken = await conveneConference(scope);

  expect(taken).toEqual({
    ok: false,
    error: {
      code: 'not-ready',
      blocking: ['venue-missing', 'subjects-missing', 'voters-missing', 'forms-missing'],
    },
  });
});

test('a session is not opened when a list mended after convening is no longer complete', async () => {
  const { scope } = await aConference({ state: 'convened', forms: [] });

  const taken = await openSession(scope);

  expect(taken).toEqual({ ok: false, error: { code: 'not-ready', blocking: ['forms-missing'] } });
});

test('a transition decided from a state the row has left is not written', async () => {
  const { scope, conference } = await aConference();
  await conveneConference(scope);

  const late = transaction(async (tx) =>
    ok(
      await saveTransition(
        tx,
        scope.actor,
        conference,
        { ...conference, state: 'in-session' },
        {
          type: 'session-opened',
        },
      ),
    ),
  );

  await expect(late).rejects.toThrow(/left state draft/);
  expect((await asItStandsNow(scope)).conference.state).toBe('convened');
});

test('the overview counts the lists, names what blocks, and shows no figure of the count', async () => {
  const { scope } = await aConference({ subjects: 5, voters: 7, forms: [] });

  const overview = await showOverview(scope);

  expect(overview.counts).toEqual({ subjects: 5, voters: 7, groups: 2, forms: 0, present: 0 });
  expect(overview.lines.filter((line) => line.state === 'blocks').map((line) => line.code)).toEqual([
    'forms-missing',
  ]);
  expect(overview.people.map((one) => one.code)).toEqual(Array(5).fill('without-form'));
});

test('in the hall the overview follows attendance, committee and keys', async () => {
  const { scope } = await aConference({ state: 'in-session', voters: 6, present: 3 });

  const { lines } = await showOverview(scope);

  expect(lines.map((line) => line.code)).toEqual([
    'attendance-short',
    'committee',
    'accounts-none',
    'keys-missing',
    'cards-later',
  ]);
});
