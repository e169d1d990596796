import { beforeEach, expect, test } from 'vitest';
import { firstBrokenEntry, recordEvent } from '@/data/audit-log';
import { reading, transaction } from '@/data/transaction';
import { changesOf } from '@/domain/audit/audit-event';
import { ok } from '@/domain/kernel/result';
import { compareVersions } from '@/domain/audit/compare-versions';
import { saveVoters } from '@/use-cases/setup/save-voters';
import { showHistory } from '@/use-cases/setup/show-history';
import { saveSubjects } from '@/use-cases/setup/save-subjects';
import { aConference } from '@tests/support/a-conference';
import { resetDatabase, sql } from '@tests/support/database';

const nothing = { added: [], changed: [], removedIds: [] };

beforeEach(resetDatabase);

function voterOf(fullName: string, post: string) {
  return { fullName, gender: null, birthYear: null, post, workUnit: '', groupNames: ['Nhóm'] };
}

test('a change stands in the history with what was before and what is after, person by person', async () => {
  const { scope, conference, roll } = await aConference({
    voters: [{ fullName: 'Trần Thị An', post: 'Vụ trưởng' }],
  });
  const [voter] = roll.voters;
  if (!voter) throw new Error('A voter was built.');
  const changed = [{ ...voterOf('Trần Thị An', 'Cục trưởng'), id: voter.id, workUnit: voter.workUnit }];

  await saveVoters(scope, { ...nothing, version: conference.version, changed });

  const { entries, isIntact } = await showHistory(scope);
  expect(isIntact).toBe(true);
  expect(entries[0]?.event && changesOf(entries[0].event)).toEqual([
    {
      part: 'voters',
      key: voter.id,
      name: 'Trần Thị An',
      before: { groups: 'Ủy viên Ban Chấp hành Đảng bộ', post: 'Vụ trưởng' },
      after: { groups: 'Nhóm', post: 'Cục trưởng' },
    },
  ]);
});

test('two moments are compared: a person added and removed again is no difference', async () => {
  const { scope, conference, roll } = await aConference({ voters: 1, subjects: 1 });
  const { version } = conference;
  const added = await saveVoters(scope, { ...nothing, version, added: [voterOf('Lê Văn Bình', '')] });
  const last = added.ok && added.value.voters.at(-1);
  if (!last) throw new Error('A voter was added.');
  await saveVoters(scope, { ...nothing, version: version + 1, removedIds: [last.id] });
  await saveSubjects(scope, {
    version: version + 2,
    subjects: roll.subjects.map(({ position: _position, ...subject }) => ({ ...subject, birthYear: 1970 })),
  });

  const { entries } = await showHistory(scope);
  const { changes, unknown } = compareVersions(entries.map(({ event }) => event).reverse());

  expect(unknown).toBe(0);
  expect(changes).toMatchObject([{ part: 'subjects', before: {}, after: { birthYear: '1970' } }]);
});

test('an entry of version 1 is still read, and the chain with both versions fits together', async () => {
  const { scope, conference } = await aConference({ voters: 1 });
  await saveVoters(scope, { ...nothing, version: conference.version, added: [voterOf('Lê Văn Bình', '')] });

  const { entries, isIntact } = await showHistory(scope);
  const versions = await sql('select type, version from "AuditEvent" order by sequence');

  expect(versions).toEqual([
    { type: 'conference-created', version: 1 },
    { type: 'voters-changed', version: 2 },
  ]);
  expect(entries.map(({ event }) => changesOf(event) === null)).toEqual([false, true]);
  expect(isIntact).toBe(true);
});

test('whoever changes an entry past the guards breaks the chain there, however long it has grown', async () => {
  const { scope } = await aConference({ voters: 1 });
  await transaction(async (tx) => {
    for (let entry = 0; entry < 600; entry += 1)
      await recordEvent(tx, scope, { type: 'subject-told-apart', name: `Người thứ ${entry}` });
    return ok(null);
  });
  const sequenceOf = async (name: string) =>
    (
      await sql<{ sequence: string }>(`select sequence from "AuditEvent" where payload->>'name' = $1`, [name])
    )[0]?.sequence;
  expect((await showHistory(scope)).isIntact).toBe(true);

  for (const name of ['Người thứ 599', 'Người thứ 3']) {
    await sql(`begin; set local session_replication_role = replica;
      update "AuditEvent" set "actorName" = 'Người khác' where payload->>'name' = '${name}'; commit`);

    expect((await showHistory(scope)).isIntact).toBe(false);
    expect(await reading(firstBrokenEntry)).toBe(BigInt((await sequenceOf(name)) ?? 0));
  }
});

test('who saves too late is told who saved, and gets the roll that stands, to be laid beside theirs', async () => {
  const { scope, conference } = await aConference({ voters: 1 });
  const { version } = conference;
  await saveVoters(scope, { ...nothing, version, added: [voterOf('Lê Văn Bình', '')] });

  const late = await saveVoters(scope, { ...nothing, version, added: [voterOf('Trần Thị An', '')] });

  if (late.ok || late.error.code !== 'changed-by-someone-else') throw new Error('It was too late.');
  expect(late.error.by).toBe(scope.actor.name);
  expect(late.error.saved.version).toBe(version + 1);
  expect(late.error.saved.voters.map(({ fullName }) => fullName)).toContain('Lê Văn Bình');
});
