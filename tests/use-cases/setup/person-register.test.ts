import { beforeEach, describe, expect, test } from 'vitest';
import { aConference, type BuiltConference } from '@tests/support/a-conference';
import { resetDatabase } from '@tests/support/database';
import { prisma } from '@/data/client';
import { reading } from '@/data/transaction';
import { conferenceInScope } from '@/data/conference-repository';
import type { Exemption } from '@/domain/person/exemption';
import { conveneConference } from '@/use-cases/setup/convene-conference';
import { identifySubject } from '@/use-cases/setup/identify-subject';
import { saveDetails } from '@/use-cases/setup/save-details';
import { saveSubjects } from '@/use-cases/setup/save-subjects';
import { detailsOf } from '@/use-cases/setup/show-details';
import { showOverview } from '@/use-cases/setup/show-overview';
import { showRegister } from '@/use-cases/setup/show-register';

beforeEach(resetDatabase);

const hoa = { fullName: 'Trần Văn Hòa', birthYear: 1970 };

/** Saves the list of a new conference of a new unit: this one person. */
async function polled(told: { birthYear?: number | null; roundYear?: number; exemption?: Exemption } = {}) {
  const { birthYear = hoa.birthYear, roundYear = 2028, exemption } = told;
  const built = await aConference({ subjects: [{ ...hoa, birthYear }], details: { roundYear } });
  const saved = await resave(built, exemption ?? null);
  return { ...built, saved };
}

async function resave({ scope, roll }: BuiltConference, exemption: Exemption | null = null) {
  const { version } = await reading((tx) => conferenceInScope(tx, scope));
  const subjects = roll.subjects.map(({ position: _, ...subject }) => ({ ...subject, exemption }));
  return saveSubjects(scope, { version, subjects });
}

async function sayIsSame({ scope }: BuiltConference) {
  const [question] = (await showRegister(scope)).questions;
  const [candidate] = question?.candidates ?? [];
  if (!question || !candidate) throw new Error('Nobody was asked about.');
  return identifySubject(scope, { subjectId: question.subjectId, personId: candidate.personId });
}

async function sayIsOther({ scope }: BuiltConference) {
  const [question] = (await showRegister(scope)).questions;
  if (!question) throw new Error('Nobody was asked about.');
  return identifySubject(scope, { subjectId: question.subjectId, personId: null });
}

const placeCount = () => prisma().pollPlace.count();

describe('the same person at several conferences of a round', () => {
  test('is asked about by unit and year, and nothing is merged meanwhile', async () => {
    await polled();
    const second = await polled();

    expect((await showRegister(second.scope)).questions).toMatchObject([
      { ...hoa, candidates: [{ birthYear: 1970, unitNames: [expect.any(String)] }] },
    ]);
    expect(await prisma().person.count()).toBe(1);
    expect(await conveneConference(second.scope)).toMatchObject({
      ok: false,
      error: { code: 'not-ready', blocking: ['person-to-identify'] },
    });
  });

  test('takes a second place, and both conferences are told of the other', async () => {
    const first = await polled();
    const second = await polled();

    expect(await sayIsSame(second)).toEqual({ ok: true, value: null });

    expect(await placeCount()).toBe(2);
    for (const { scope } of [first, second])
      expect((await showOverview(scope)).lines.map(({ code }) => code)).toContain('places-elsewhere');
    expect(await conveneConference(second.scope)).toMatchObject({ ok: true });
  });

  test('is refused a third place, and the refusal names the other two', async () => {
    await polled();
    await sayIsSame(await polled());
    const third = await polled();

    const refused = await sayIsSame(third);

    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'third-place', name: hoa.fullName, round: 2028 },
    });
    expect(JSON.stringify(refused)).toContain('21/6/2028');
    expect(await placeCount()).toBe(2);
    const otherRound = await polled({ roundYear: 2033 });
    expect(await sayIsSame(otherRound)).toMatchObject({ ok: true });
  });

  test('who is exempt holds no place, and takes one when the exemption is lifted', async () => {
    await polled();
    await sayIsSame(await polled());
    const exempt: Exemption = { reason: 'two-places', evidence: 'Công văn 7', legalBasis: '' };
    const third = await polled({ exemption: exempt });
    expect(third.saved).toMatchObject({ ok: true });
    expect((await showRegister(third.scope)).questions).toEqual([]);

    await resave(third);
    expect(await sayIsSame(third)).toMatchObject({ ok: false, error: { code: 'third-place' } });
  });

  test('a namesake told apart is a person of their own', async () => {
    await polled();
    await sayIsSame(await polled());
    const namesake = await polled();

    expect(await sayIsOther(namesake)).toEqual({ ok: true, value: null });
    expect(await prisma().person.count()).toBe(2);
    expect(await conveneConference(namesake.scope)).toMatchObject({ ok: true });
  });

  test('another known year of birth is another person without asking', async () => {
    await polled();
    const other = await polled({ birthYear: 1971 });
    expect((await showRegister(other.scope)).questions).toEqual([]);
    expect(await prisma().person.count()).toBe(2);
  });

  test('a corrected name is somebody else again, and the place is given back', async () => {
    const first = await polled();
    const second = await polled();
    await sayIsSame(second);
    const [subject] = second.roll.subjects;
    if (!subject) throw new Error('One subject was built.');
    const { position: _, ...line } = subject;
    const { version } = await reading((tx) => conferenceInScope(tx, second.scope));

    await saveSubjects(second.scope, { version, subjects: [{ ...line, fullName: 'Trần Văn Hoàn' }] });

    expect((await showRegister(first.scope)).elsewhere).toEqual([]);
    expect(await prisma().person.count()).toBe(2);
  });

  test('another round cannot be written where it would be the third place', async () => {
    await polled();
    await sayIsSame(await polled());
    const later = await polled({ roundYear: 2033 });
    await sayIsSame(later);
    const conference = await reading((tx) => conferenceInScope(tx, later.scope));
    const { version, details } = detailsOf(conference, []);

    const moved = await saveDetails(later.scope, {
      version,
      details: { ...details, roundYear: 2028 },
      legalBases: ['Quy định số 96-QĐ/TW'],
    });

    expect(moved).toMatchObject({ ok: false, error: { code: 'third-place' } });
  });

  test('two units that answer at once share the last place between them: one is refused', async () => {
    await polled();
    const [one, other] = [await polled(), await polled()];

    const answers = await Promise.all([sayIsSame(one), sayIsSame(other)]);

    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await placeCount()).toBe(2);
  });

  test('the database knows no third slot', async () => {
    await polled();
    const third = prisma().$executeRaw`update "PollPlace" set slot = 3`;
    await expect(third).rejects.toThrow('PollPlace_two_places');
  });
});
