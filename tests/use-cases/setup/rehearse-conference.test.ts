import { beforeEach, describe, expect, test } from 'vitest';
import { aConference, asItStandsNow, type BuiltConference } from '@tests/support/a-conference';
import { resetDatabase, sql } from '@tests/support/database';
import { conferenceScope, organisationScope } from '@tests/support/scopes';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { openSession } from '@/use-cases/hall/open-session';
import { issueReadingLinks } from '@/use-cases/dossier/issue-reading-links';
import { showUnits } from '@/use-cases/oversight/show-units';
import { conveneConference } from '@/use-cases/setup/convene-conference';
import { copyConference } from '@/use-cases/setup/copy-conference';
import { createConference } from '@/use-cases/setup/create-conference';
import { listConferences } from '@/use-cases/setup/list-conferences';
import { listOrganisations } from '@/use-cases/setup/list-organisations';
import { rehearseConference } from '@/use-cases/setup/rehearse-conference';
import { saveDetails } from '@/use-cases/setup/save-details';
import { detailsOf } from '@/use-cases/setup/show-details';
import { showHistory } from '@/use-cases/setup/show-history';
import { showOverview } from '@/use-cases/setup/show-overview';
import { showUnit } from '@/use-cases/units/show-unit';

beforeEach(resetDatabase);

async function rehearsalOf({ scope }: Pick<BuiltConference, 'scope'>) {
  const made = await rehearseConference(scope);
  if (!made.ok) throw new Error(`Refused: ${made.error.code}`);
  const { conferenceId: id } = made.value;
  const into: ConferenceScope = conferenceScope({ id, organisationId: scope.organisationId });
  return { scope: into, ...(await asItStandsNow(into)) };
}

describe('the rehearsal of a conference', () => {
  test('has its details, subjects, groups and forms, and made-up voters, as many in each group', async () => {
    const real = await aConference({ state: 'convened', subjects: 2, voters: 5 });

    const { conference, roll } = await rehearsalOf(real);

    const { id, heldOn, quorum } = real.conference;
    expect(conference).toMatchObject({ state: 'draft', heldOn, quorum, rehearsal: { of: id } });
    expect(conference.name).toBe(`DIỄN TẬP – ${real.conference.name}`);
    expect(roll.legalBases).toEqual(real.roll.legalBases);
    expect(roll.subjects.map(({ fullName }) => fullName)).toEqual(
      real.roll.subjects.map(({ fullName }) => fullName),
    );
    expect(roll.voters.map(({ fullName }) => fullName)).toEqual(
      [1, 2, 3, 4, 5].map((number) => `Người ghi phiếu diễn tập 0${number}`),
    );
    const perGroup = ({ groups, voters }: typeof roll) =>
      groups.map((group) => [group.name, voters.filter((one) => one.groupIds.includes(group.id)).length]);
    expect(perGroup(roll)).toEqual(perGroup(real.roll));
    expect(roll.forms).toMatchObject([
      {
        subjectIds: roll.subjects.map(({ id: one }) => one),
        groupIds: roll.groups.map(({ id: one }) => one),
      },
    ]);
  });

  test('leaves the real conference as it is, but for a line in its log', async () => {
    const real = await aConference();

    const { conference } = await rehearsalOf(real);

    expect(await asItStandsNow(real.scope)).toEqual({ conference: real.conference, roll: real.roll });
    const [latest] = (await showHistory(real.scope)).entries;
    expect(latest?.event).toEqual({ type: 'rehearsal-made', name: conference.name });
  });

  test('is not rehearsed again, copied, or followed', async () => {
    const { scope } = await rehearsalOf(await aConference());
    const refused = { ok: false, error: { code: 'only-a-rehearsal' } };

    expect(await rehearseConference(scope)).toEqual(refused);
    const wish = { heldOn: '2033-06-21', roundYear: 2033, legalBases: ['Quy định 96'], leftOut: [] };
    expect(await copyConference(scope, wish)).toEqual(refused);
    expect(await issueReadingLinks(scope, { voterIds: 'all', origin: 'https://may-chu' })).toEqual(refused);
  });

  test('convenes and opens on any day: the calendar keeps nobody', async () => {
    const real = await aConference({ details: { heldOn: '2020-01-31', roundYear: 2020 } });
    const { scope } = await rehearsalOf(real);

    const before = (await showOverview(scope)).lines.find(({ code }) => code === 'date-passed');
    expect(before).toMatchObject({ state: 'later', answerFor: null });
    expect(await conveneConference(scope)).toMatchObject({ ok: true });
    expect(await openSession(scope)).toMatchObject({ ok: true });
  });
});

describe('a rehearsal is kept out', () => {
  test('of the register: it takes nobody’s place, however often it is held', async () => {
    const real = await aConference({ subjects: 1 });
    expect(await conveneConference(real.scope)).toMatchObject({ ok: true });

    for (const { scope } of [await rehearsalOf(real), await rehearsalOf(real), await rehearsalOf(real)])
      expect(await conveneConference(scope)).toMatchObject({ ok: true });

    expect(await sql('select count(*)::int as places from "PollPlace"')).toEqual([{ places: 1 }]);
    const linked = `update "Subject" set "personId" = (select id from "Person" limit 1) where "personId" is null`;
    await expect(sql(linked)).rejects.toThrow('for real conferences alone');
  });

  test('of what the authority sees, of the unit’s conferences and of what is suggested from the last one', async () => {
    const real = await aConference();
    await rehearsalOf(real);
    const { organisationId, id } = real.conference;

    const seen = await showUnits({ roots: [organisationId], reach: [organisationId], year: 2028 });
    expect(JSON.stringify(seen)).toContain(real.conference.name);
    expect(JSON.stringify(seen)).not.toContain('DIỄN TẬP');
    expect((await showUnit(organisationId)).conferences.map((one) => one.id)).toEqual([id]);
    const [choice] = await listOrganisations([organisationId]);
    expect(JSON.stringify(choice)).not.toContain('DIỄN TẬP');
  });

  test('of the top of the list: it stands after every real conference, whatever its day', async () => {
    const past = await aConference({ details: { heldOn: '2020-01-31' } });
    const { organisationId } = past.conference;
    const future = await aConference({ organisationId, details: { heldOn: '2030-01-31' } });
    const { conference } = await rehearsalOf(future);

    const listed = await listConferences({ organisationIds: [organisationId], conferenceIds: [] });
    expect(listed.map(({ id }) => id)).toEqual([future.conference.id, past.conference.id, conference.id]);
  });
});

describe('the name', () => {
  test('of a rehearsal keeps its mark, and nothing real takes it', async () => {
    const real = await aConference();
    const rehearsal = await rehearsalOf(real);
    const named = ({ conference, roll }: Omit<BuiltConference, 'organisationId'>, name: string) => {
      const saved = detailsOf(conference, roll.legalBases);
      return { ...saved, details: { ...saved.details, name } };
    };

    expect(await saveDetails(rehearsal.scope, named(rehearsal, 'Hội nghị'))).toMatchObject({
      error: { code: 'rehearsal-name-needed' },
    });
    const marked = 'DIỄN TẬP – Hội nghị';
    expect(await saveDetails(rehearsal.scope, named(rehearsal, marked))).toMatchObject({ ok: true });
    expect(await saveDetails(real.scope, named(real, marked))).toMatchObject({
      error: { code: 'rehearsal-name-taken' },
    });
    const written = named(real, marked);
    expect(await createConference(organisationScope(real.organisationId), written)).toMatchObject({
      error: { code: 'rehearsal-name-taken' },
    });
  });

  test('is held by the database too, and so is what kind of conference it is', async () => {
    const real = await aConference();
    const { conference } = await rehearsalOf(real);

    const rename = `update "Conference" set name = 'Hội nghị' where id = $1`;
    await expect(sql(rename, [conference.id])).rejects.toThrow('Conference_rehearsal');
    const declare = `update "Conference" set "rehearsalUntil" = $2, name = 'DIỄN TẬP' where id = $1`;
    await expect(sql(declare, [real.conference.id, '2028-01-01'])).rejects.toThrow(
      'from the first, or never',
    );
  });
});
