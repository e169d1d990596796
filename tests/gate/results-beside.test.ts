import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Conference, ConferenceState, DisclosureScope } from '@/domain/conference/conference';
import type { OrganisationId } from '@/domain/kernel/ids';
import type { ConferenceScope, Role } from '@/domain/kernel/scope';
import { loadResultsBeside } from '@/gate/reporting/results-beside.loader';
import { aConference } from '@tests/support/a-conference';
import { anAccount } from '@tests/support/an-account';
import { anOrganisation } from '@tests/support/an-organisation';
import { resetDatabase, sql } from '@tests/support/database';

/** The cookies are the framework's; whose session they name is ours. */
const request = vi.hoisted((): { sessionId: string | null } => ({ sessionId: null }));
vi.mock('next-auth', () => ({
  getServerSession: () => Promise.resolve(request.sessionId ? { sessionId: request.sessionId } : null),
}));

beforeEach(resetDatabase);

type Wish = { roundYear: number; state?: ConferenceState; disclosureScope?: DisclosureScope };

/** One person and two ballots, in the round of 2028 without a tín nhiệm; totals are stored as an opened box stores them. */
async function poll(organisationId: OrganisationId, { state = 'announced', ...told }: Wish) {
  const built = await aConference({
    organisationId,
    state,
    subjects: [{ fullName: 'Trần Văn Hòa', birthYear: 1970 }],
    details: { heldOn: `${told.roundYear}-06-21`, ...told },
  });
  const [form] = built.roll.forms;
  const [subject] = built.roll.subjects;
  const medium = told.roundYear === 2028 ? 0 : 1;
  const rows = JSON.stringify([{ subjectId: subject?.id, high: 1, medium, low: 1 - medium }]);
  await sql(`
    begin;
    set local session_replication_role = replica;
    insert into "FormTally" ("formId", "conferenceId", "issuedCount", "returnedCount", "excludedCount", "rows", "ruleSet")
    values ('${form?.id}', '${built.conference.id}', 2, 2, 0, '${rows}', 'regulation-96');
    commit`);
  return built;
}

/** Says that the one person of each of these conferences is the same, past the trigger that freezes lists once people vote. */
async function sayTheSame(...scopes: ConferenceScope[]): Promise<void> {
  const person = randomUUID();
  const ids = scopes.map(({ conferenceId }) => `'${conferenceId}'`).join(', ');
  await sql(`
    begin;
    set local session_replication_role = replica;
    insert into "Person" values ('${person}', 'Trần Văn Hòa', 'trần văn hòa', 1970);
    update "Subject" set "personId" = '${person}' where "conferenceId" in (${ids});
    commit`);
}

async function lookAs(role: Role, organisationId: OrganisationId, { id }: Conference) {
  const isSeat = role === 'committee' || role === 'observer';
  const grant = { role, organisationId, conferenceId: isSeat ? id : null };
  request.sessionId = (await anAccount({ grants: [grant] })).sessionId;
  const view = await loadResultsBeside(id);
  if (view?.state !== 'open') return view?.state ?? null;
  return view.people.map(({ beside }) =>
    beside.map((one) => [one.relation, one.state, one.state === 'shown' ? one.tally.medium : null]),
  );
}

test('each figure obeys the conference it comes from', async () => {
  const ministry = await anOrganisation();
  const [unit, sister] = [
    await anOrganisation({ parentId: ministry }),
    await anOrganisation({ parentId: ministry }),
  ];
  const now = await poll(unit, { roundYear: 2028 });
  const before = await poll(unit, { roundYear: 2023, disclosureScope: 'agency' });
  const second = await poll(sister, { roundYear: 2028 });
  await sayTheSame(now.scope, before.scope, second.scope);
  const look = (role: Role, at: OrganisationId) => lookAs(role, at, now.conference);

  const [secondSeen, secondHidden] = [
    ['second-place', 'shown', 0],
    ['second-place', 'not-for-you', null],
  ];
  const last = ['last-round', 'shown', 1];
  expect(await look('authority', ministry)).toEqual([[secondSeen, last]]);
  expect(await look('officer', unit)).toEqual([[secondHidden, last]]);
  expect(await look('committee', unit)).toEqual([[secondHidden, last]]);
  expect(await look('administrator', unit)).toBeNull();

  await sql(`update "Conference" set "disclosureScope" = 'LEADERSHIP'`);
  expect(await look('officer', unit)).toEqual([[secondHidden, last]]);
  expect(await look('committee', unit)).toEqual([[secondHidden, ['last-round', 'not-for-you', null]]]);
});

test('namesakes whom nobody called the same are never put side by side', async () => {
  const unit = await anOrganisation();
  const now = await poll(unit, { roundYear: 2028 });
  const before = await poll(unit, { roundYear: 2023 });
  await sayTheSame(now.scope);
  await sayTheSame(before.scope);

  expect(await lookAs('officer', unit, now.conference)).toEqual([[]]);
});

test('nothing is put beside a count that is not announced, and nothing of one that is not', async () => {
  const unit = await anOrganisation();
  const counted = await poll(unit, { roundYear: 2028, state: 'counted' });
  const announced = await poll(unit, { roundYear: 2028 });
  await sayTheSame(counted.scope, announced.scope);

  expect(await lookAs('committee', unit, counted.conference)).toBe('before-announcement');
  expect(await lookAs('officer', unit, counted.conference)).toBeNull();
  expect(await lookAs('officer', unit, announced.conference)).toEqual([
    [['second-place', 'not-announced', null]],
  ]);
});

test('a rehearsal is not compared; the database lets it know nobody of the register', async () => {
  const unit = await anOrganisation();
  const { conference } = await aConference({
    organisationId: unit,
    state: 'announced',
    rehearsal: { of: null, until: '2999-12-31' },
  });

  expect(await lookAs('officer', unit, conference)).toBe('rehearsal');
});
