import { beforeEach, describe, expect, test } from 'vitest';
import { builtInTemplates } from '@/domain/electorate/built-in-templates';
import type { ElectorateTemplate } from '@/domain/electorate/seat';
import { applyTemplate } from '@/use-cases/electorate/apply-template';
import { listTemplates } from '@/use-cases/electorate/list-templates';
import { mergeVoters } from '@/use-cases/electorate/merge-voters';
import { removeTemplate } from '@/use-cases/electorate/remove-template';
import { saveTemplate } from '@/use-cases/electorate/save-template';
import { showRollCheck } from '@/use-cases/electorate/show-roll-check';
import { saveVoters } from '@/use-cases/setup/save-voters';
import { aConference, asItStandsNow, type ConferenceWish } from '@tests/support/a-conference';
import { anOrganisation } from '@tests/support/an-organisation';
import { resetDatabase, sql } from '@tests/support/database';
import { organisationScope } from '@tests/support/scopes';

const builtIn = { builtIn: 'general-department' } as const;
const template: ElectorateTemplate = builtInTemplates['general-department'];
const [partyCommittee = '', departments = '', provinces = '', youth = ''] = template.seats.map(
  ({ name }) => name,
);
const nothing = { added: [], changed: [], removedIds: [] };
const refusal = (code: string) => ({ ok: false, error: { code } });

beforeEach(resetDatabase);

async function applied(wish: ConferenceWish = {}) {
  const built = await aConference({ groups: [departments], ...wish });
  const { offers } = await showRollCheck(built.scope);
  const offer = offers.find(({ choice }) => 'builtIn' in choice && choice.builtIn === builtIn.builtIn);
  const groups = built.roll.groups.map(({ id }) => id);
  const groupIds = (offer?.matches ?? []).map((match) => groups.find((id) => id === match) ?? null);
  const answer = await applyTemplate(built.scope, {
    version: built.conference.version,
    choice: builtIn,
    groupIds,
  });
  if (!answer.ok) throw new Error(answer.error.code);
  return { ...built, groupIds, version: answer.value.version };
}

describe('a template applied', () => {
  test('makes the groups that are missing, leaves every voter where they were, and says who is missing', async () => {
    const { scope, roll: before } = await applied({ voters: 3 });

    const { roll, check } = await showRollCheck(scope);

    expect(roll.groups.map(({ name }) => name)).toEqual([partyCommittee, departments, provinces, youth]);
    expect(roll.voters.map(({ id, groupIds }) => [id, groupIds])).toEqual(
      before.voters.map(({ id, groupIds }) => [id, groupIds]),
    );
    expect(check.seats.map(({ standing }) => standing.code)).toEqual([
      'nobody',
      'seated',
      'nobody',
      'nobody',
    ]);
  });

  test('keeps its empty groups when the roll is saved, and they are gone once another takes its place', async () => {
    const { scope, version, conference } = await applied({ voters: 1 });
    const saved = await saveVoters(scope, { ...nothing, version });
    expect(saved.ok && saved.value.groups).toHaveLength(4);

    const again = await applyTemplate(scope, {
      version: version + 1,
      choice: { builtIn: 'provincial-committee' },
      groupIds: [null],
    });

    expect(again.ok).toBe(true);
    const { roll } = await asItStandsNow(scope);
    expect(roll.groups.map(({ name, seat }) => [name, seat?.templateName])).toEqual([
      ['Ủy viên Ban Chấp hành Đảng bộ tỉnh', builtInTemplates['provincial-committee'].name],
      [departments, undefined],
    ]);
    expect(conference.state).toBe('draft');
  });

  test('is refused from an older version, for a group of another conference, and once convened', async () => {
    const { scope, version, groupIds } = await applied();
    const foreign = (await aConference()).roll.groups[0]?.id ?? null;
    const convened = await aConference({ state: 'convened' });
    const command = { version, choice: builtIn, groupIds };

    expect(await applyTemplate(scope, { ...command, version: version - 1 })).toEqual(
      refusal('changed-by-someone-else'),
    );
    expect(await applyTemplate(scope, { ...command, groupIds: [foreign, null, null, null] })).toEqual(
      refusal('changed-by-someone-else'),
    );
    expect(await applyTemplate(convened.scope, command)).toMatchObject({ ok: false });
  });
});

describe('two lines of one person', () => {
  const twoLines: ConferenceWish = {
    groups: [departments],
    voters: [
      { fullName: 'Lê Văn Bình', groupNames: [departments], post: 'Vụ trưởng' },
      { fullName: 'Trần Thị An', groupNames: [departments] },
      { fullName: 'Lê Văn Bình', groupNames: [partyCommittee], post: 'Ủy viên Ban Chấp hành' },
    ],
  };

  test('become one voter with both groups, and the seats are counted once', async () => {
    const { scope, conference, roll } = await aConference(twoLines);
    const [first, , second] = roll.voters;
    if (!first || !second) throw new Error('Three voters were built.');

    const merged = await mergeVoters(scope, {
      version: conference.version,
      firstId: first.id,
      secondId: second.id,
    });

    expect(merged.ok).toBe(true);
    const after = await showRollCheck(scope);
    expect(after.roll.voters.map(({ number, fullName }) => [number, fullName])).toEqual([
      [1, 'Lê Văn Bình'],
      [2, 'Trần Thị An'],
    ]);
    expect(after.roll.voters[0]?.id).toBe(first.id);
    expect(after.roll.voters[0]?.groupIds).toHaveLength(2);
    expect(after.check.doubles).toEqual([]);
  });

  test('are not merged when they cannot be one person', async () => {
    const { scope, conference, roll } = await aConference(twoLines);
    const [first, other] = roll.voters;
    if (!first || !other) throw new Error('Three voters were built.');

    expect(
      await mergeVoters(scope, { version: conference.version, firstId: first.id, secondId: other.id }),
    ).toEqual(refusal('not-a-double'));
  });

  test('are merged by one of two officers only', async () => {
    const { scope, conference, roll } = await aConference(twoLines);
    const [first, , second] = roll.voters;
    if (!first || !second) throw new Error('Three voters were built.');
    const command = { version: conference.version, firstId: first.id, secondId: second.id };

    const answers = await Promise.all([mergeVoters(scope, command), mergeVoters(scope, command)]);

    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });
});

describe("a unit's own template", () => {
  const own = { templateId: null, version: 0, template: { ...template, name: 'Mẫu của Tổng cục' } };

  test('is kept, edited, offered to the units below, and leaves conferences that took it alone', async () => {
    const unit = await anOrganisation();
    const below = await anOrganisation({ parentId: unit });
    const made = await saveTemplate(organisationScope(unit), own);
    if (!made.ok) throw new Error(made.error.code);
    const { templateId } = made.value;
    const { scope, conference } = await aConference({ organisationId: below, groups: [] });
    const groupIds = template.seats.map(() => null);
    const choice = { templateId };
    expect((await applyTemplate(scope, { version: conference.version, choice, groupIds })).ok).toBe(true);

    const edited = { ...own.template, seats: template.seats.slice(0, 1) };
    const saved = await saveTemplate(organisationScope(unit), { templateId, version: 1, template: edited });
    const late = await saveTemplate(organisationScope(unit), { templateId, version: 1, template: edited });

    expect(saved.ok).toBe(true);
    expect(late).toEqual(refusal('changed-by-someone-else'));
    expect((await listTemplates([unit]))[0]?.seats).toHaveLength(1);
    expect((await asItStandsNow(scope)).roll.groups).toHaveLength(4);
  });

  test('has a name of its own, and belongs to its unit', async () => {
    const unit = await anOrganisation();
    const other = await anOrganisation();
    const made = await saveTemplate(organisationScope(unit), own);
    if (!made.ok) throw new Error(made.error.code);
    const { templateId } = made.value;
    const { scope, conference } = await aConference({ organisationId: other });
    const groupIds = template.seats.map(() => null);

    expect(await saveTemplate(organisationScope(unit), own)).toEqual(refusal('template-name-taken'));
    expect(await removeTemplate(organisationScope(other), { templateId })).toEqual(
      refusal('template-unknown'),
    );
    expect(
      await applyTemplate(scope, { version: conference.version, choice: { templateId }, groupIds }),
    ).toEqual(refusal('template-unknown'));
    expect((await removeTemplate(organisationScope(unit), { templateId })).ok).toBe(true);
    expect(await listTemplates([unit])).toEqual([]);
  });
});

test('a seat never asks for nobody, whatever writes to the database', async () => {
  await applied();

  await expect(sql('update "GroupSeat" set "expectedCount" = 0')).rejects.toThrow('expects_somebody');
});
