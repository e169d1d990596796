import { beforeEach, describe, expect, test } from 'vitest';
import { aConference, asItStandsNow } from '@tests/support/a-conference';
import { resetDatabase } from '@tests/support/database';
import { prisma } from '@/data/client';
import { eventsOfConference } from '@/data/audit-log';
import { conferencesOfOrganisations } from '@/data/conference-repository';
import { reading } from '@/data/transaction';
import type { Subject } from '@/domain/conference/roll';
import type { Exemption } from '@/domain/person/exemption';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { importSubjects } from '@/use-cases/setup/import-subjects';
import { saveSubjects } from '@/use-cases/setup/save-subjects';

beforeEach(resetDatabase);

const leave: Exemption = {
  reason: 'pre-retirement-leave',
  evidence: 'Thông báo số 12-TB/TU, ngày 15/3/2028',
  legalBasis: '',
};

function lineOf({ position: _, ...subject }: Subject, exemption: Exemption | null = null) {
  return { ...subject, exemption };
}

async function exempted(told: { state?: 'draft' | 'convened' } = {}) {
  const built = await aConference({ subjects: 3, state: told.state ?? 'draft' });
  const [one, two, three] = built.roll.subjects;
  if (!one || !two || !three) throw new Error('Three subjects were built.');
  const saved = await saveSubjects(built.scope, {
    version: built.conference.version,
    subjects: [lineOf(one, leave), lineOf(two), lineOf(three)],
  });
  return { ...built, saved, one, two, three };
}

async function happened(scope: ConferenceScope) {
  return (await reading((tx) => eventsOfConference(tx, scope.conferenceId))).map(({ event }) => event);
}

describe('an exempt subject', () => {
  test('stays on record and leaves list, forms and counts', async () => {
    const { scope, organisationId, one, two, three } = await exempted();

    const { roll } = await asItStandsNow(scope);
    expect(roll.subjects.map(({ id, position }) => [id, position])).toEqual([
      [two.id, 1],
      [three.id, 2],
    ]);
    expect(roll.exempted).toMatchObject([{ id: one.id, exemption: leave }]);
    expect(roll.forms[0]?.subjectIds).toEqual([two.id, three.id]);
    const [line] = await reading((tx) => conferencesOfOrganisations(tx, [organisationId]));
    expect(line?.subjectCount).toBe(2);
    expect(await happened(scope)).toContainEqual({
      type: 'subject-exempted',
      name: one.fullName,
      reason: 'pre-retirement-leave',
      ground: leave.evidence,
    });
  });

  test('comes back to the list when the exemption is lifted, and the history says so', async () => {
    const { scope, saved, one, two, three } = await exempted();
    if (!saved.ok) throw new Error('The list was saved.');

    const lifted = await saveSubjects(scope, {
      version: saved.value.version,
      subjects: [lineOf(one), lineOf(two), lineOf(three)],
    });

    expect(lifted).toMatchObject({ ok: true, value: { exempted: [] } });
    expect((await asItStandsNow(scope)).roll.subjects.map(({ id }) => id)).toEqual([
      one.id,
      two.id,
      three.id,
    ]);
    expect(await happened(scope)).toContainEqual({ type: 'subject-exemption-lifted', name: one.fullName });
  });

  test('survives a sheet put in place of the list', async () => {
    const { scope, saved, one, two } = await exempted();
    if (!saved.ok) throw new Error('The list was saved.');
    const { id: _, appointedOn: __, position: ___, ...entry } = two;

    await importSubjects(scope, {
      version: saved.value.version,
      mode: 'replace',
      file: 'danh-sach.xlsx',
      people: [entry],
    });

    const { roll } = await asItStandsNow(scope);
    expect(roll.subjects.map(({ id }) => id)).toEqual([two.id]);
    expect(roll.exempted).toMatchObject([{ id: one.id, exemption: leave }]);
  });

  test('is not made once the conference is convened: it goes back to draft first', async () => {
    const { saved } = await exempted({ state: 'convened' });
    expect(saved).toMatchObject({ ok: false, error: { code: 'wrong-state' } });
  });

  test('cannot stand on a form, whichever is written first', async () => {
    const { one, two, roll } = await exempted();
    const formId = roll.forms[0]?.id ?? '';

    const onForm = prisma().$executeRaw`
      insert into "BallotFormSubject" ("formId", "subjectId") values (${formId}::uuid, ${one.id}::uuid)`;
    await expect(onForm).rejects.toThrow('no ballot form');
    const exempting = prisma().$executeRaw`
      update "Subject" set exemption = 'OTHER', "exemptionBasis" = 'Công văn 7' where id = ${two.id}::uuid`;
    await expect(exempting).rejects.toThrow('leaves the ballot forms');
  });

  test('has a ground, in the database too', async () => {
    const { one } = await exempted();
    for (const exemption of ['APPOINTED_IN_POLL_YEAR', 'OTHER', 'TWO_PLACES'] as const)
      await expect(
        prisma().subject.update({ where: { id: one.id }, data: { exemption, exemptionEvidence: '' } }),
      ).rejects.toThrow('Subject_exemption_has_a_ground');
  });
});
