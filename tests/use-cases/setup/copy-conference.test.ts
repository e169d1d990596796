import { beforeEach, describe, expect, test } from 'vitest';
import { aConference } from '@tests/support/a-conference';
import { resetDatabase } from '@tests/support/database';
import { conferenceScope } from '@tests/support/scopes';
import { conferenceInScope } from '@/data/conference-repository';
import { rollOfConference } from '@/data/roll-repository';
import { reading } from '@/data/transaction';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { copyConference } from '@/use-cases/setup/copy-conference';
import { reviewCopy } from '@/use-cases/setup/review-copy';
import { saveSubjects } from '@/use-cases/setup/save-subjects';
import { showRegister } from '@/use-cases/setup/show-register';

beforeEach(resetDatabase);

const next = { heldOn: '2033-06-21', roundYear: 2033 };
const bases = ['Quy định số 96-QĐ/TW'];

async function settledConference() {
  const built = await aConference({ subjects: 3, details: { name: 'Hội nghị lấy phiếu năm 2028' } });
  const subjects = built.roll.subjects.map(({ position, ...one }) => ({
    ...one,
    birthYear: 1970,
    appointedOn: position === 3 ? '2033-01-05' : null,
  }));
  await saveSubjects(built.scope, { version: built.conference.version, subjects });
  return built;
}

async function madeFrom(
  scope: ConferenceScope,
  leftOut: Parameters<typeof copyConference>[1]['leftOut'] = [],
) {
  const made = await copyConference(scope, { ...next, legalBases: bases, leftOut });
  if (!made.ok) throw new Error(`Refused: ${made.error.code}`);
  const { conferenceId } = made.value;
  const copy = conferenceScope({ id: conferenceId, organisationId: scope.organisationId }, scope.actor);
  return {
    copy,
    conference: await reading((tx) => conferenceInScope(tx, copy)),
    roll: await reading((tx) => rollOfConference(tx, conferenceId)),
  };
}

describe('a conference made from an earlier one', () => {
  test('is reviewed first, and reviewing writes nothing', async () => {
    const { scope } = await settledConference();
    const reviewed = await reviewCopy(scope, next);
    expect(reviewed).toMatchObject({
      ok: true,
      value: {
        people: [{ change: null }, { change: null }, { change: 'now-exempt' }],
        counts: { voters: 6 },
      },
    });
  });

  test('takes over details, voters, groups and forms, and checks everybody anew', async () => {
    const { scope, roll: before } = await settledConference();

    const { conference, roll } = await madeFrom(scope);

    expect(conference).toMatchObject({ ...next, state: 'draft', name: 'Hội nghị lấy phiếu năm 2033' });
    expect(roll.legalBases.map(({ citation }) => citation)).toEqual(bases);
    expect(roll.voters.map(({ fullName }) => fullName)).toEqual(
      before.voters.map(({ fullName }) => fullName),
    );
    expect(roll.subjects).toHaveLength(2);
    expect(roll.exempted).toMatchObject([{ exemption: { reason: 'appointed-in-poll-year' } }]);
    expect(roll.forms).toMatchObject([
      { subjectIds: roll.subjects.map(({ id }) => id), groupIds: roll.groups.map(({ id }) => id) },
    ]);
  });

  test('knows its people: nobody is asked about again', async () => {
    const { scope } = await settledConference();
    const { copy } = await madeFrom(scope);
    expect(await showRegister(copy)).toEqual({ questions: [], elsewhere: [] });
  });

  test('leaves out whom the officer leaves out, and refuses a third place', async () => {
    const { scope, roll } = await settledConference();
    await madeFrom(scope);
    await madeFrom(scope);

    const reviewed = await reviewCopy(scope, next);
    expect(reviewed).toMatchObject({
      value: { people: [{ change: 'third-place' }, { change: 'third-place' }, {}] },
    });
    expect(await copyConference(scope, { ...next, legalBases: bases, leftOut: [] })).toMatchObject({
      ok: false,
      error: { code: 'third-place' },
    });
    const [one, two] = roll.subjects;
    if (!one || !two) throw new Error('Three subjects were built.');
    expect((await madeFrom(scope, [one.id, two.id])).roll.subjects).toEqual([]);
  });
});
