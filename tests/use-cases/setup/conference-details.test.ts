import { beforeEach, describe, expect, test } from 'vitest';
import { conferenceStates } from '@/domain/conference/conference';
import { usualOpenRules } from '@/domain/conference/open-rules';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { createConference } from '@/use-cases/setup/create-conference';
import { listConferences } from '@/use-cases/setup/list-conferences';
import { listOrganisations } from '@/use-cases/setup/list-organisations';
import { saveDetails } from '@/use-cases/setup/save-details';
import { showDetails as show } from '@/use-cases/setup/show-details';
import { showHistory } from '@/use-cases/setup/show-history';
import { aConference } from '@tests/support/a-conference';
import { anOrganisation } from '@tests/support/an-organisation';
import { resetDatabase } from '@tests/support/database';
import { conferenceScope, organisationScope, someOfficer } from '@tests/support/scopes';

beforeEach(resetDatabase);

async function showDetails(scope: ConferenceScope) {
  return (await show(scope)).saved;
}

const plan = 'Kế hoạch số 79-KH/BCSĐ, ngày 05/5/2028';

async function written() {
  const { scope } = await aConference();
  return { scope, ...(await showDetails(scope)) };
}

describe('creating', () => {
  test('a conference begins as a draft of its unit, with its bases in order', async () => {
    const organisationId = await anOrganisation();
    const { details } = await written();

    const created = await createConference(organisationScope(organisationId), {
      details: { ...details, quorum: { of: 3, per: 4 } },
      legalBases: ['Quy định số 96-QĐ/TW', plan],
    });

    if (!created.ok) throw new Error('not created');
    const scope = conferenceScope({ id: created.value.conferenceId, organisationId });
    expect(await showDetails(scope)).toEqual({
      version: 1,
      details: { ...details, quorum: { of: 3, per: 4 } },
      legalBases: ['Quy định số 96-QĐ/TW', plan],
    });
    const { entries, isIntact } = await showHistory(scope);
    expect(entries.map((entry) => [entry.actorName, entry.event])).toEqual([
      [someOfficer.name, { type: 'conference-created', name: details.name }],
    ]);
    expect(isIntact).toBe(true);
  });
});

describe('saving', () => {
  test('what was written stands, under the next version, and the log names the fields', async () => {
    const { scope, version, details, legalBases } = await written();
    const changed = { ...details, venue: 'Hội trường lớn', quorum: { of: 3, per: 4 } };

    const saved = await saveDetails(scope, { version, details: changed, legalBases: [...legalBases, plan] });

    expect(saved).toEqual({ ok: true, value: { version: version + 1 } });
    expect(await showDetails(scope)).toEqual({
      version: version + 1,
      details: changed,
      legalBases: [...legalBases, plan],
    });
    expect((await showHistory(scope)).entries[0]?.event).toMatchObject({
      type: 'conference-changed',
      fields: ['venue', 'quorum', 'legalBases'],
    });
  });

  test('the order of the legal bases is kept', async () => {
    const { scope, version, details, legalBases } = await written();

    await saveDetails(scope, { version, details, legalBases: [plan, ...legalBases] });

    expect((await showDetails(scope)).legalBases).toEqual([plan, ...legalBases]);
  });

  test('saving what stands already writes nothing', async () => {
    const { scope, version, details, legalBases } = await written();
    const before = (await showHistory(scope)).entries.length;

    const saved = await saveDetails(scope, { version, details, legalBases });

    expect(saved).toEqual({ ok: true, value: { version } });
    expect((await showHistory(scope)).entries).toHaveLength(before);
  });

  test('of two officers who save at once one is told who was first and what stands now', async () => {
    const { scope, version, details, legalBases } = await written();
    const officers = ['Chu Thị Mỹ Lệ', 'Trần Văn Đông'].map((name) => ({
      scope: conferenceScope(
        { id: scope.conferenceId, organisationId: scope.organisationId },
        { ...someOfficer, name },
      ),
      details: { ...details, venue: `Phòng của ${name}` },
    }));

    const answers = await Promise.all(
      officers.map((one) => saveDetails(one.scope, { version, details: one.details, legalBases })),
    );

    const stands = await showDetails(scope);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    const refused = answers.find((answer) => !answer.ok);
    const first = officers[answers.findIndex((answer) => answer.ok)];
    expect(stands.details.venue).toBe(first?.details.venue);
    expect(refused).toEqual({
      ok: false,
      error: { code: 'changed-by-someone-else', by: first?.scope.actor.name, saved: stands },
    });
  });

  test('after the refusal the same text can be saved over what stands', async () => {
    const { scope, version, details, legalBases } = await written();
    const mine = { ...details, venue: 'Phòng họp 1' };
    await saveDetails(scope, { version, details: { ...details, startsAt: '14:00' }, legalBases });

    const refused = await saveDetails(scope, { version, details: mine, legalBases });
    if (refused.ok || refused.error.code !== 'changed-by-someone-else') throw new Error('not refused');
    const again = await saveDetails(scope, { ...refused.error.saved, details: mine });

    expect(again.ok).toBe(true);
    expect((await showDetails(scope)).details).toEqual(mine);
  });

  test.each(conferenceStates.filter((state) => state !== 'draft' && state !== 'convened'))(
    'is refused once the conference is %s',
    async (state) => {
      const { scope } = await aConference({ state });
      const { version, details, legalBases } = await showDetails(scope);

      const saved = await saveDetails(scope, {
        version,
        details: { ...details, venue: 'Nơi khác' },
        legalBases,
      });

      expect(saved).toEqual({ ok: false, error: { code: 'wrong-state', state, needs: 'draft' } });
      expect((await showDetails(scope)).details.venue).toBe(details.venue);
    },
  );

  test('is allowed while the conference is convened', async () => {
    const { scope } = await aConference({ state: 'convened' });
    const { version, details, legalBases } = await showDetails(scope);

    const saved = await saveDetails(scope, {
      version,
      details: { ...details, startsAt: '14:00' },
      legalBases,
    });

    expect(saved.ok).toBe(true);
  });
});

test('a list of conferences holds those of the units and the single ones, each once, the latest first', async () => {
  const early = await aConference({ details: { heldOn: '2028-06-01' } });
  const late = await aConference({ details: { heldOn: '2028-07-01' } });
  await aConference();

  const lines = await listConferences({
    organisationIds: [early.organisationId],
    conferenceIds: [late.conference.id, early.conference.id],
  });

  expect(lines.map((line) => line.id)).toEqual([late.conference.id, early.conference.id]);
  expect(lines[0]).toMatchObject({ subjectCount: 3, voterCount: 6, state: 'draft' });
});

test('units to choose from come with their regime, the unit above and what they set last', async () => {
  const ministry = await anOrganisation({ name: 'Bộ Thử nghiệm' });
  const department = await anOrganisation({ name: 'Cục Thử nghiệm', parentId: ministry, regime: 'state' });
  await anOrganisation();
  const before = { ...usualOpenRules, reportDueDays: 7 };
  const last = { ...usualOpenRules, selfMarking: false, reportDueDays: 10 };
  await aConference({ organisationId: department, details: { ...last, heldOn: '2028-06-21' } });
  await aConference({ organisationId: department, details: { ...before, heldOn: '2023-06-21' } });

  expect(await listOrganisations([department, ministry])).toEqual([
    { id: ministry, name: 'Bộ Thử nghiệm', regime: 'party', superiorName: '', openRules: usualOpenRules },
    {
      id: department,
      name: 'Cục Thử nghiệm',
      regime: 'state',
      superiorName: 'Bộ Thử nghiệm',
      openRules: last,
    },
  ]);
});
