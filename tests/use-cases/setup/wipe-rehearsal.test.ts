import { beforeEach, describe, expect, test } from 'vitest';
import { aConference } from '@tests/support/a-conference';
import { aCount } from '@tests/support/a-count';
import { anOpenVote } from '@tests/support/an-open-vote';
import { aSealedVoteWithPaper, paperFigures, type SealedWithPaper } from '@tests/support/a-paper-count';
import { resetDatabase, sql } from '@tests/support/database';
import { conferenceScope } from '@tests/support/scopes';
import { firstBrokenEntry } from '@/data/audit-log';
import { reading } from '@/data/transaction';
import type { Result } from '@/domain/kernel/result';
import { confirmPaper } from '@/use-cases/paper-count/confirm-paper';
import { handInPaper } from '@/use-cases/paper-count/hand-in-paper';
import { recordDecision } from '@/use-cases/follow-up/record-decision';
import { showFollowUps } from '@/use-cases/follow-up/show-follow-ups';
import { rehearseConference } from '@/use-cases/setup/rehearse-conference';
import { wipeExpiredRehearsals } from '@/use-cases/setup/wipe-expired-rehearsals';
import { wipeRehearsal } from '@/use-cases/setup/wipe-rehearsal';

beforeEach(resetDatabase);

const rehearsal = { of: null, until: '2999-12-31' };

/** Every table that holds anything, but the log and what belongs to the unit: as "schema.table". */
async function tablesWithRows(): Promise<string[]> {
  const tables = await sql<{ name: string }>(`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_schema in ('public', 'ballot_box') and table_type = 'BASE TABLE'
      and table_name not in ('_prisma_migrations', 'AuditEvent', 'Organisation', 'ElectorateTemplate', 'TemplateSeat')`);
  const counts = tables.map(({ name }) => `select '${name}' as name where exists (select 1 from ${name})`);
  const filled = await sql<{ name: string }>(counts.join(' union all '));
  return filled.map(({ name }) => name).sort();
}

/** Columns that could hold the id of a conference, with the rows that do, the log apart. */
async function rowsOf(id: string): Promise<string[]> {
  const columns = await sql<{ place: string; name: string; column: string }>(`
    select format('%I.%I', table_schema, table_name) as place, table_name as name, column_name as column
    from information_schema.columns
    where table_schema in ('public', 'ballot_box') and udt_name = 'uuid' and table_name <> 'AuditEvent'`);
  const found = await sql<{ place: string }>(
    columns
      .map(
        ({ place, column }) =>
          `select '${place}.${column}' as place where exists (select 1 from ${place} where "${column}" = $1)`,
      )
      .join(' union all '),
    [id],
  );
  return found.map(({ place }) => place);
}

async function wholePaper({ formId, subjectIds, members: [an, binh] }: SealedWithPaper): Promise<void> {
  const figures = paperFigures(subjectIds, { high: 3, medium: 0, low: 0 });
  for (const { scope } of [an, binh]) must(await handInPaper(scope, { formId, figures }));
  for (const { scope } of [an, binh]) must(await confirmPaper(scope, { formId }));
}

function must(outcome: Result<unknown, { code: string }>): void {
  if (!outcome.ok) throw new Error(`Refused: ${outcome.error.code}`);
}

describe('wiping a rehearsal', () => {
  test('that went the whole way leaves no row of it in any table, and a log that still verifies', async () => {
    const marks = [[['low'], ['low'], ['high']] as const];
    const { scope } = await aCount({ rehearsal, subjects: 1, voters: 3, marks, until: 'reported' });
    expect(await rowsOf(scope.conferenceId)).toEqual(
      expect.arrayContaining(['ballot_box.box.conference_id', 'public."FormTally".conferenceId']),
    );

    expect(await wipeRehearsal(scope)).toEqual({ ok: true, value: null });

    expect(await rowsOf(scope.conferenceId)).toEqual([]);
    expect(await tablesWithRows()).toEqual([]);
    expect(await reading(firstBrokenEntry)).toBeNull();
    expect(await wipeRehearsal(scope)).toEqual({ ok: true, value: null });
  });

  test('in the midst of the vote takes the open box along', async () => {
    const { scope } = await anOpenVote({ rehearsal, subjects: 1, voters: 2 });

    must(await wipeRehearsal(scope));

    expect(await tablesWithRows()).toEqual([]);
    const partitions = `select 1 from pg_tables where schemaname = 'ballot_box' and tablename like 'incoming\\_%'`;
    expect(await sql(partitions)).toEqual([]);
  });

  test('takes a confirmed paper count along', async () => {
    const sealed = await aSealedVoteWithPaper({ devices: 1, issued: 3, rehearsal });
    await wholePaper(sealed);

    must(await wipeRehearsal(sealed.scope));

    expect(await tablesWithRows()).toEqual([]);
  });

  test('is written in the log of the conference it was cloned from', async () => {
    const real = await aConference();
    const made = await rehearseConference(real.scope);
    if (!made.ok) throw new Error(made.error.code);

    must(await wipeRehearsal(conferenceScope({ ...real.conference, id: made.value.conferenceId })));

    const logged = await sql(
      `select "conferenceId" as about, type from "AuditEvent" where type like 'rehearsal-%' order by sequence`,
    );
    const about = real.conference.id;
    expect(logged).toEqual([
      { about, type: 'rehearsal-made' },
      { about, type: 'rehearsal-wiped' },
    ]);
  });
});

describe('what is real', () => {
  test('is not wiped: the use case refuses, and so does the database', async () => {
    const marks = [[['high'], ['high']] as const];
    const { scope } = await aCount({ subjects: 1, voters: 2, marks, until: 'opened' });
    const before = await rowsOf(scope.conferenceId);

    expect(await wipeRehearsal(scope)).toEqual({ ok: false, error: { code: 'not-a-rehearsal' } });

    const id = [scope.conferenceId];
    await expect(sql('select wipe_rehearsal($1)', id)).rejects.toThrow('Only a rehearsal is wiped');
    await expect(sql('select ballot_box.wipe_rehearsal($1)', id)).rejects.toThrow(
      'Only a rehearsal is wiped',
    );
    await expect(sql('delete from "FormTally" where "conferenceId" = $1', id)).rejects.toThrow('append-only');
    await expect(sql('delete from "Conference" where id = $1', id)).rejects.toThrow('stays on record');
    expect(await rowsOf(scope.conferenceId)).toEqual(before);
  });
});

test('a rehearsal goes when its last day is over, written down by the house, and not on that day', async () => {
  const real = await aConference();
  const day = (days: number) =>
    new Date(Date.now() + 7 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
  const { organisationId } = real;
  const over = await aConference({ organisationId, rehearsal: { of: null, until: day(-1) } });
  const lastDay = await aConference({ organisationId, rehearsal: { of: null, until: day(0) } });

  await wipeExpiredRehearsals();
  await wipeExpiredRehearsals();

  const left = await sql<{ id: string }>('select id from "Conference"');
  expect(left.map(({ id }) => id).sort()).toEqual([real.conference.id, lastDay.conference.id].sort());
  const logged = await sql(
    `select "conferenceId" as about, "actorId" as actor from "AuditEvent" where type = 'rehearsal-wiped'`,
  );
  expect(logged).toEqual([{ about: over.conference.id, actor: null }]);
});

test('nobody’s result in a rehearsal is followed up', async () => {
  const marks = [[['low'], ['low'], ['low']] as const];
  const { scope, roll, organisationId } = await aCount({ rehearsal, subjects: 1, voters: 3, marks });
  const [subject] = roll.subjects;
  if (!subject) throw new Error('One subject was wanted.');

  expect(await showFollowUps([organisationId])).toEqual([]);
  const decision = {
    measure: 'dismissed' as const,
    decidedBy: 'Ban Thường vụ',
    decidedOn: '2028-07-01',
    documentNumber: '',
    note: '',
  };
  expect(await recordDecision(scope, { ...decision, subjectId: subject.id, corrects: null })).toEqual({
    ok: false,
    error: { code: 'only-a-rehearsal' },
  });
});
