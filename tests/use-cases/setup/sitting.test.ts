import { beforeEach, describe, expect, test } from 'vitest';
import { eventsOfConference } from '@/data/audit-log';
import { reading } from '@/data/transaction';
import type { ConferenceId, OrganisationId } from '@/domain/kernel/ids';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { joinSitting } from '@/use-cases/setup/join-sitting';
import { leaveSitting } from '@/use-cases/setup/leave-sitting';
import { saveDetails } from '@/use-cases/setup/save-details';
import { shareChair } from '@/use-cases/setup/share-chair';
import { showDetails } from '@/use-cases/setup/show-details';
import { showSitting } from '@/use-cases/setup/show-sitting';
import { aConference, takenTo, type ConferenceWish } from '@tests/support/a-conference';
import { anOrganisation } from '@tests/support/an-organisation';
import { resetDatabase, sql } from '@tests/support/database';

beforeEach(resetDatabase);

/** Conferences of one unit, on one day in one place, in the order they begin. */
async function conferencesOfOneDay(...wishes: ConferenceWish[]) {
  const organisationId = await anOrganisation();
  const scopes: ConferenceScope[] = [];
  for (const [index, wish] of wishes.entries()) {
    const details = { name: `Hội nghị ${index + 1}`, startsAt: `0${8 + index}:00`.slice(-5) };
    scopes.push((await oneMore(organisationId, { ...wish, details: { ...details, ...wish.details } })).scope);
  }
  const [first, second, third] = scopes;
  if (!first || !second) throw new Error('A sitting has two conferences at least.');
  return { organisationId, first, second, third: third ?? second, all: scopes };
}

function oneMore(organisationId: OrganisationId, wish: ConferenceWish = {}) {
  return aConference({ subjects: 1, voters: 2, ...wish, organisationId });
}

const join = (scope: ConferenceScope, ...others: ConferenceScope[]) =>
  joinSitting(scope, { conferenceIds: others.map(({ conferenceId }) => conferenceId) });
const together = async (scope: ConferenceScope) => (await showSitting(scope)).lines.map(({ name }) => name);

describe('joining', () => {
  test('each of them shows all, in the order they begin, and the history of each says so', async () => {
    const { first, second, third } = await conferencesOfOneDay({}, {}, {});
    expect((await showSitting(first)).beside.map(({ name }) => name)).toEqual(['Hội nghị 2', 'Hội nghị 3']);

    expect(await join(first, second)).toEqual({ ok: true, value: { count: 2 } });
    expect(await join(third, second)).toEqual({ ok: true, value: { count: 3 } });
    expect(await join(first, third)).toEqual({ ok: true, value: { count: 3 } });

    for (const scope of [first, second, third])
      expect(await together(scope)).toEqual(['Hội nghị 1', 'Hội nghị 2', 'Hội nghị 3']);
    expect((await showSitting(first)).beside).toEqual([]);
    const [latest] = await reading((tx) => eventsOfConference(tx, third.conferenceId, 1));
    expect(latest?.event).toEqual({
      type: 'sitting-joined',
      conferences: ['Hội nghị 1', 'Hội nghị 2', 'Hội nghị 3'],
    });
    expect(await sql(`select count(*)::int from "Sitting"`)).toEqual([{ count: 1 }]);
  });

  test('another place, another unit, a vote under way: refused, and not offered', async () => {
    const { organisationId, first, second } = await conferencesOfOneDay({}, {});
    const elsewhere = await oneMore(organisationId, { details: { name: 'Nơi khác', venue: 'Nhà văn hóa' } });
    const another = await oneMore(await anOrganisation(), { details: { name: 'Đơn vị khác' } });
    const voting = await oneMore(organisationId, { state: 'voting' });

    expect(await join(first, elsewhere.scope)).toMatchObject({ error: { code: 'sitting-elsewhere' } });
    expect(await join(first, another.scope)).toMatchObject({ error: { code: 'sitting-elsewhere' } });
    expect(await join(first, voting.scope)).toMatchObject({ error: { code: 'wrong-state' } });

    expect((await showSitting(first)).beside.map(({ id }) => id)).toEqual([second.conferenceId]);
    expect(await together(first)).toEqual(['Hội nghị 1']);
  });

  test('a conference nobody knows is refused', async () => {
    const { first } = await conferencesOfOneDay({}, {});
    const unknown = crypto.randomUUID() as ConferenceId;

    expect(await joinSitting(first, { conferenceIds: [unknown] })).toEqual({
      ok: false,
      error: { code: 'sitting-changed' },
    });
  });

  test('two officers who join at once leave one sitting, whole', async () => {
    const { first, second, third } = await conferencesOfOneDay({}, {}, {});

    const answers = await Promise.all([join(first, second), join(third, second)]);
    for (const [index, answer] of answers.entries())
      if (!answer.ok) await (index === 0 ? join(first, second) : join(third, second));

    expect(await together(second)).toHaveLength(3);
    expect(await sql(`select count(*)::int from "Sitting"`)).toEqual([{ count: 1 }]);
  });
});

describe('leaving', () => {
  test('of three two stay; of two both sit alone, and no empty sitting remains', async () => {
    const { first, second, third } = await conferencesOfOneDay({}, {}, {});
    await join(first, second, third);

    expect((await leaveSitting(third)).ok).toBe(true);
    expect(await together(first)).toEqual(['Hội nghị 1', 'Hội nghị 2']);
    expect((await leaveSitting(second)).ok).toBe(true);

    expect(await together(first)).toEqual(['Hội nghị 1']);
    expect(await sql(`select count(*)::int from "Sitting"`)).toEqual([{ count: 0 }]);
    expect(await leaveSitting(first)).toEqual({ ok: false, error: { code: 'sitting-changed' } });
  });

  test('the database keeps a sitting as it is while one of it votes', async () => {
    const { first, second } = await conferencesOfOneDay({ state: 'in-session' }, {});
    await join(first, second);
    await takenTo(first, 'voting');

    expect(await leaveSitting(second)).toMatchObject({
      error: { code: 'sitting-votes', name: 'Hội nghị 1' },
    });
    const out = sql(`update "Conference" set "sittingId" = null where id = '${second.conferenceId}'`);
    await expect(out).rejects.toThrow(/while a vote of it is open/);
  });
});

test('a conference that shares a sitting keeps its day and place until it leaves', async () => {
  const { first, second } = await conferencesOfOneDay({}, {});
  await join(first, second);
  const { saved } = await showDetails(first);
  const moved = { ...saved, details: { ...saved.details, heldOn: '2028-06-22' } };

  expect(await saveDetails(first, moved)).toEqual({
    ok: false,
    error: { code: 'sitting-bound', name: 'Hội nghị 2' },
  });
  const past = sql(`update "Conference" set "heldOn" = '2028-06-22' where id = '${first.conferenceId}'`);
  await expect(past).rejects.toThrow(/sittingId/);
  await leaveSitting(first);
  expect((await saveDetails(first, moved)).ok).toBe(true);
});

test('hour, chair and secretary are copied to those still prepared, each with its own history', async () => {
  const { first, second, third } = await conferencesOfOneDay(
    { details: { chairName: 'Lê Thị Bình', chairPosition: 'Bí thư' } },
    { details: { chairName: '' } },
    { state: 'in-session', details: { chairName: 'Trần Văn Cường' } },
  );
  await join(first, second, third);

  expect(await shareChair(first)).toEqual({ ok: true, value: { count: 1 } });
  expect(await shareChair(first)).toEqual({ ok: true, value: { count: 0 } });

  const details = async (scope: ConferenceScope) => (await showDetails(scope)).saved.details;
  expect(await details(second)).toMatchObject({ startsAt: '08:00', chairName: 'Lê Thị Bình' });
  expect(await details(third)).toMatchObject({ chairName: 'Trần Văn Cường' });
  const [latest] = await reading((tx) => eventsOfConference(tx, second.conferenceId, 1));
  expect(latest?.event).toMatchObject({ type: 'conference-changed' });
});
