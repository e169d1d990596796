import { beforeEach, expect, test } from 'vitest';
import { aConference, asItStandsNow } from '@tests/support/a-conference';
import { resetDatabase } from '@tests/support/database';
import { eventsOfConference } from '@/data/audit-log';
import { reading } from '@/data/transaction';
import { importSubjects } from '@/use-cases/setup/import-subjects';
import { importVoters } from '@/use-cases/setup/import-voters';

beforeEach(resetDatabase);

const bình = { fullName: 'Lê Thị Bình', birthYear: 1970, post: 'Vụ trưởng', groupNames: ['Cấp ủy'] };
const cường = { fullName: 'Trần Văn Cường', birthYear: 1971, post: '', groupNames: ['Cấp ủy'] };
const plain = { gender: null, workUnit: '' } as const;

function aList() {
  return aConference({ voters: [bình, cường] });
}

test('added voters follow the list; who is on it already is renewed and gains the group of the sheet', async () => {
  const { scope, conference, roll } = await aList();

  await importVoters(scope, {
    version: conference.version,
    mode: 'append',
    choice: null,
    file: 'bổ sung.xlsx',
    people: [
      { ...plain, ...cường, fullName: 'TRẦN VĂN CƯỜNG', post: 'Chánh Văn phòng', groupNames: ['Vụ trưởng'] },
      { ...plain, ...bình, fullName: 'Đỗ Thị Dung' },
    ],
  });

  const after = (await asItStandsNow(scope)).roll;
  expect(after.voters.map(({ fullName }) => fullName)).toEqual([
    'Lê Thị Bình',
    'TRẦN VĂN CƯỜNG',
    'Đỗ Thị Dung',
  ]);
  expect(after.voters[1]).toMatchObject({ id: roll.voters[1]?.id, post: 'Chánh Văn phòng' });
  expect(after.voters[1]?.groupIds).toHaveLength(2);
});

test('the same sheet imported twice adds nobody the second time', async () => {
  const { scope, conference } = await aConference({ voters: 0 });
  const people = [
    { ...plain, ...bình, birthYear: null },
    { ...plain, ...cường },
  ];
  const command = { mode: 'append', file: 'danh sách.xlsx', people, choice: null } as const;

  await importVoters(scope, { ...command, version: conference.version });
  await importVoters(scope, { ...command, version: conference.version + 1 });

  expect((await asItStandsNow(scope)).roll.voters).toHaveLength(2);
});

test('a sheet in place of the list drops who is not on it and leaves the others their seat', async () => {
  const { scope, conference, roll } = await aList();

  await importVoters(scope, {
    version: conference.version,
    mode: 'replace',
    file: 'danh sách mới.xlsx',
    choice: null,
    people: [{ ...plain, ...cường, groupNames: ['Vụ trưởng'] }],
  });

  const after = (await asItStandsNow(scope)).roll;
  expect(after.voters.map(({ id, number }) => [id, number])).toEqual([[roll.voters[1]?.id, 1]]);
  expect(after.groups.map(({ name }) => name)).toEqual(['Vụ trưởng']);
  const [latest] = await reading((tx) => eventsOfConference(tx, scope.conferenceId, 1));
  expect(latest?.event).toMatchObject({ type: 'voters-imported', file: 'danh sách mới.xlsx', rows: 1 });
});

test('two people of one name and different years get a seat each', async () => {
  const { scope, conference } = await aConference({ voters: 0 });
  const people = [1968, 1974].map((birthYear) => ({ ...plain, ...bình, birthYear }));

  await importVoters(scope, {
    version: conference.version,
    mode: 'append',
    file: 'a.xlsx',
    people,
    choice: null,
  });

  expect((await asItStandsNow(scope)).roll.voters.map(({ birthYear }) => birthYear)).toEqual([1968, 1974]);
});

test('an import from an old version of the list is refused and saves nothing', async () => {
  const { scope, conference, roll } = await aList();

  const refused = await importVoters(scope, {
    version: conference.version - 1,
    mode: 'replace',
    file: 'a.xlsx',
    choice: null,
    people: [{ ...plain, ...bình }],
  });

  expect(refused).toEqual({ ok: false, error: { code: 'changed-by-someone-else' } });
  expect((await asItStandsNow(scope)).roll.voters).toEqual(roll.voters);
});

test('subjects imported in place of the list take its order and stay on their form', async () => {
  const posts = { partyPost: 'Bí thư', governmentPost: 'Tổng cục trưởng', shortPost: '' };
  const { scope, conference, roll } = await aConference({
    subjects: [
      { fullName: 'Lê Thị Bình', birthYear: 1970 },
      { fullName: 'Trần Văn Cường', birthYear: 1971 },
    ],
  });

  await importSubjects(scope, {
    version: conference.version,
    mode: 'replace',
    file: 'người được lấy phiếu.xlsx',
    choice: null,
    people: [
      { ...posts, fullName: 'Đỗ Thị Dung', gender: 'female', birthYear: 1975 },
      { ...posts, fullName: 'Lê Thị Bình', gender: null, birthYear: 1970 },
    ],
  });

  const after = (await asItStandsNow(scope)).roll;
  expect(after.subjects.map(({ fullName, position }) => [position, fullName])).toEqual([
    [1, 'Đỗ Thị Dung'],
    [2, 'Lê Thị Bình'],
  ]);
  expect(after.forms[0]?.subjectIds).toEqual([roll.subjects[0]?.id]);
});

test('subjects of a convened conference cannot be imported', async () => {
  const { scope, conference } = await aConference({ state: 'convened' });

  const refused = await importSubjects(scope, {
    version: conference.version,
    mode: 'append',
    file: 'a.xlsx',
    choice: null,
    people: [],
  });

  expect(refused).toMatchObject({ ok: false, error: { code: 'wrong-state' } });
});
