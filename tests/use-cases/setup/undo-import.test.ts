import { beforeEach, expect, test } from 'vitest';
import { aConference, asItStandsNow } from '@tests/support/a-conference';
import { resetDatabase } from '@tests/support/database';
import { eventsOfConference } from '@/data/audit-log';
import { reading } from '@/data/transaction';
import type { PeopleKind } from '@/domain/importing/columns';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { importSubjects } from '@/use-cases/setup/import-subjects';
import { importVoters, type ImportVoters } from '@/use-cases/setup/import-voters';
import { saveVoters } from '@/use-cases/setup/save-voters';
import { showImport } from '@/use-cases/setup/show-import';
import { undoImport } from '@/use-cases/setup/undo-import';

beforeEach(resetDatabase);

const bình = { fullName: 'Lê Thị Bình', birthYear: 1970, post: 'Vụ trưởng', groupNames: ['Cấp ủy'] };
const cường = { fullName: 'Trần Văn Cường', birthYear: 1971, post: '', groupNames: ['Cấp ủy'] };
const dung = { fullName: 'Đỗ Thị Dung', birthYear: 1975, post: '', groupNames: ['Vụ trưởng'] };
const plain = { gender: null, workUnit: '' } as const;

async function anImport(told: Partial<ImportVoters> = {}) {
  const built = await aConference({ voters: [bình, cường] });
  const { scope, conference } = built;
  const people = [{ ...plain, ...dung }];
  const sheet = { mode: 'replace', file: 'mới.xlsx', people, choice: null } as const;
  await importVoters(scope, { ...sheet, ...told, version: conference.version });
  return { ...built, version: conference.version + 1 };
}

async function undo(
  scope: ConferenceScope,
  version: number,
  told: { kind?: PeopleKind; losing?: boolean } = {},
) {
  const kind = told.kind ?? 'voters';
  const importId = await lastImport(scope, kind);
  return undoImport(scope, { version, kind, importId, losing: told.losing ?? false });
}

async function lastImport(scope: ConferenceScope, kind: PeopleKind): Promise<string> {
  const { last } = await showImport(scope, kind);
  if (!last) throw new Error('There is no import to undo.');
  return last.id;
}

test('undone, the list is what it was, and the history says so', async () => {
  const { scope, version, roll } = await anImport();

  expect(await undo(scope, version)).toEqual({ ok: true, value: { version: version + 1 } });

  const after = (await asItStandsNow(scope)).roll;
  expect(after.voters.map(({ number, fullName, post }) => [number, fullName, post])).toEqual(
    roll.voters.map(({ number, fullName, post }) => [number, fullName, post]),
  );
  expect(after.groups.map(({ name }) => name)).toEqual(['Cấp ủy']);
  const [latest] = await reading((tx) => eventsOfConference(tx, scope.conferenceId, 1));
  expect(latest?.event).toEqual({ type: 'voters-import-undone', file: 'mới.xlsx', rows: 1 });
});

test('ballot forms hold again the groups that the import had taken from them', async () => {
  const { scope, version, roll } = await anImport();

  await undo(scope, version);

  const after = (await asItStandsNow(scope)).roll;
  const names = new Map(after.groups.map(({ id, name }) => [id, name]));
  expect(roll.forms[0]?.groupIds).toHaveLength(1);
  expect(after.forms[0]?.groupIds.map((id) => names.get(id))).toEqual(['Cấp ủy']);
});

test('whoever was only renewed keeps their seat through import and undoing', async () => {
  const { scope, version, roll } = await anImport({
    mode: 'append',
    people: [{ ...plain, ...cường, post: 'Chánh Văn phòng' }],
  });

  await undo(scope, version);

  const after = (await asItStandsNow(scope)).roll;
  expect(after.voters).toEqual(roll.voters);
});

test('a list that was changed since names what would be lost, and is left alone until that is accepted', async () => {
  const { scope, version } = await anImport({ mode: 'append' });
  const { voters } = (await asItStandsNow(scope)).roll;
  const [first, second] = voters;
  if (!first || !second) throw new Error('The list is empty.');
  const added = [{ ...plain, ...cường, fullName: 'Vũ Văn Em', birthYear: 1980 }];
  const changed = [{ ...first, post: 'Vụ phó', groupNames: ['Cấp ủy'] }];
  await saveVoters(scope, { version, added, changed, removedIds: [second.id] });

  const { last } = await showImport(scope, 'voters');
  expect(last?.lost).toEqual({
    added: ['Vũ Văn Em'],
    changed: ['Lê Thị Bình'],
    removed: ['Trần Văn Cường'],
    isReordered: false,
  });
  expect(await undo(scope, version + 1)).toEqual({ ok: false, error: { code: 'list-changed-since' } });
  expect((await undo(scope, version + 1, { losing: true })).ok).toBe(true);

  const names = (await asItStandsNow(scope)).roll.voters.map(({ fullName }) => fullName);
  expect(names).toEqual(['Lê Thị Bình', 'Trần Văn Cường']);
});

test('two imports are undone one after the other, the latest first', async () => {
  const { scope, version } = await anImport({ mode: 'append' });
  const people = [{ ...plain, ...dung, fullName: 'Vũ Văn Em' }];
  await importVoters(scope, { version, mode: 'append', file: 'thêm.xlsx', people, choice: null });
  const first = await showImport(scope, 'voters');

  expect((await undo(scope, version + 1)).ok).toBe(true);
  expect(
    await undoImport(scope, {
      version: version + 2,
      kind: 'voters',
      importId: first.last?.id ?? '',
      losing: true,
    }),
  ).toEqual({ ok: false, error: { code: 'import-gone' } });
  expect((await undo(scope, version + 2)).ok).toBe(true);

  expect((await showImport(scope, 'voters')).last).toBeNull();
  expect((await asItStandsNow(scope)).roll.voters).toHaveLength(2);
});

test('undone from an old version of the list, or after convening, nothing happens', async () => {
  const { scope, version } = await anImport();

  expect(await undo(scope, version - 1)).toEqual({ ok: false, error: { code: 'changed-by-someone-else' } });

  expect((await asItStandsNow(scope)).roll.voters).toHaveLength(1);
});

test('of two who undo at once one does, and the other is told', async () => {
  const { scope, version } = await anImport();

  const command = {
    version,
    kind: 'voters',
    importId: await lastImport(scope, 'voters'),
    losing: false,
  } as const;

  const answers = await Promise.all([undoImport(scope, command), undoImport(scope, command)]);

  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
});

test('subjects come back with their places on the forms', async () => {
  const posts = { partyPost: 'Bí thư', governmentPost: 'Tổng cục trưởng', shortPost: '' };
  const { scope, conference, roll } = await aConference({
    subjects: [
      { fullName: 'Lê Thị Bình', birthYear: 1970 },
      { fullName: 'Trần Văn Cường', birthYear: 1971 },
    ],
  });
  const { version } = conference;
  const people = [{ ...posts, fullName: 'Đỗ Thị Dung', gender: null, birthYear: 1975 }];
  await importSubjects(scope, { version, mode: 'replace', file: 'a.xlsx', people, choice: null });

  await undo(scope, version + 1, { kind: 'subjects' });

  const after = (await asItStandsNow(scope)).roll;
  expect(after.subjects.map(({ fullName, position }) => [fullName, position])).toEqual(
    roll.subjects.map(({ fullName, position }) => [fullName, position]),
  );
  expect(after.forms[0]?.subjectIds).toEqual(after.subjects.map(({ id }) => id));
});

test('columns chosen by hand are offered to every conference of the unit, the latest choice for a shape', async () => {
  const shape = 'stt|ten|cv';
  const { scope, version, organisationId } = await anImport({ choice: { shape, columns: { fullName: 1 } } });
  const choice = { shape, columns: { fullName: 1, post: 2 } };
  await importVoters(scope, {
    version,
    mode: 'append',
    file: 'b.xlsx',
    people: [{ ...plain, ...bình }],
    choice,
  });

  const next = await aConference({ organisationId, voters: 0 });
  const elsewhere = await aConference({ voters: 0 });

  expect((await showImport(next.scope, 'voters')).choices).toEqual([choice]);
  expect((await showImport(next.scope, 'subjects')).choices).toEqual([]);
  expect((await showImport(elsewhere.scope, 'voters')).choices).toEqual([]);
});
