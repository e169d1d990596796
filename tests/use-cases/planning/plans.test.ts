import { beforeEach, describe, expect, test } from 'vitest';
import { conferencesOfOrganisations, latestConferences } from '@/data/conference-repository';
import type { PlanDraft } from '@/data/plan-repository';
import { reading } from '@/data/transaction';
import { usualOpenRules } from '@/domain/conference/open-rules';
import type { OrganisationId } from '@/domain/kernel/ids';
import type { PlanId } from '@/domain/plan/plan';
import { makeConferences } from '@/use-cases/planning/make-conferences';
import { savePlan } from '@/use-cases/planning/save-plan';
import { showPlan } from '@/use-cases/planning/show-plan';
import { aConference } from '@tests/support/a-conference';
import { anOrganisation } from '@tests/support/an-organisation';
import { resetDatabase, sql } from '@tests/support/database';
import { organisationScope } from '@tests/support/scopes';

const regulation = 'Quy định số 96-QĐ/TW, ngày 02/02/2023 của Bộ Chính trị';

beforeEach(resetDatabase);

function draftOf(unitIds: readonly OrganisationId[], wish: Partial<PlanDraft> = {}): PlanDraft {
  return {
    number: '68-KH/TC',
    issuedOn: '2023-10-02',
    issuerName: 'Tổng cục Thử nghiệm',
    title: 'Lấy phiếu tín nhiệm năm 2023',
    roundYear: 2023,
    superiorId: null,
    legalBases: [regulation],
    stages: [{ id: null, titles: 'chức danh lãnh đạo', timing: '', dueOn: '2023-12-31', unitIds }],
    ...wish,
  };
}

async function saved(issuer: OrganisationId, draft: PlanDraft): Promise<PlanId> {
  const answer = await savePlan(organisationScope(issuer), { planId: null, version: 0, draft });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.value.planId;
}

async function aDepartmentWith(count: number) {
  const ministry = await anOrganisation();
  const department = await anOrganisation({ parentId: ministry });
  const units: OrganisationId[] = [];
  for (let made = 0; made < count; made += 1)
    units.push(await anOrganisation({ parentId: department, regime: 'state' }));
  return { ministry, department, units };
}

async function stagesOf(planId: PlanId, reach: readonly OrganisationId[]) {
  const shown = await showPlan(planId, reach);
  if (!shown) throw new Error('The plan is gone.');
  return shown;
}

describe('the plan for 63 subordinate units', () => {
  test('makes a conference for each in one step, and citing it and the plan above; again it makes none', async () => {
    const { ministry, department, units } = await aDepartmentWith(63);
    const above = await saved(
      ministry,
      draftOf([department], {
        number: '17-KH/BCSĐ',
        issuedOn: '2023-08-16',
        issuerName: 'Ban cán sự đảng Bộ',
      }),
    );
    const planId = await saved(department, draftOf(units, { superiorId: above }));
    const [stage] = (await stagesOf(planId, units)).stages;
    if (!stage) throw new Error('The plan has no stage.');
    const make = () => makeConferences(organisationScope(department), { planId, stageId: stage.id });

    const first = await make();
    const second = await make();

    expect(first.ok && first.value.make).toHaveLength(63);
    expect(second.ok && second.value.make).toHaveLength(0);
    expect(second.ok && second.value.skipped.map(({ reason }) => reason)).toEqual(
      Array.from({ length: 63 }, () => 'has-conference'),
    );
    const made = await reading((tx) => conferencesOfOrganisations(tx, units));
    expect(made).toHaveLength(63);
    const bases = await sql('select citation from "LegalBasis" where "conferenceId" = $1 order by position', [
      made[0]?.id,
    ]);
    expect(bases.map(({ citation }) => citation)).toEqual([
      regulation,
      'Kế hoạch số 17-KH/BCSĐ ngày 16/8/2023 của Ban cán sự đảng Bộ',
      'Kế hoạch số 68-KH/TC ngày 02/10/2023 của Tổng cục Thử nghiệm',
    ]);
  });

  test('have the settings that each unit chose for its last conference', async () => {
    const { department, units } = await aDepartmentWith(2);
    const [one, other] = units;
    if (!one || !other) throw new Error('Two units were asked for.');
    const chosen = { extraNamePolicy: 'invalidate', selfMarking: false, retentionMonths: 12 } as const;
    await aConference({ organisationId: one, details: { ...chosen, heldOn: '2020-01-05' } });
    const planId = await saved(department, draftOf(units));
    const [stage] = (await stagesOf(planId, units)).stages;
    if (!stage) throw new Error('The plan has no stage.');

    await makeConferences(organisationScope(department), { planId, stageId: stage.id });

    const made = await reading((tx) => latestConferences(tx, units));
    expect(made.every(({ heldOn }) => heldOn > '2020-01-05')).toBe(true);
    expect(made.find(({ organisationId }) => organisationId === one)).toMatchObject(chosen);
    expect(made.find(({ organisationId }) => organisationId === other)).toMatchObject(usualOpenRules);
  });

  test('made twice at once still gives each unit one conference', async () => {
    const { department, units } = await aDepartmentWith(3);
    const planId = await saved(department, draftOf(units));
    const [stage] = (await stagesOf(planId, units)).stages;
    if (!stage) throw new Error('The plan has no stage.');
    const make = () => makeConferences(organisationScope(department), { planId, stageId: stage.id });

    await Promise.all([make(), make()]);

    const made = await reading((tx) => conferencesOfOrganisations(tx, units));
    expect(made).toHaveLength(3);
    const second = sql('update "Conference" set "organisationId" = $1 where "organisationId" = $2', [
      units[0],
      units[1],
    ]);
    await expect(second).rejects.toThrow('unique');
  });
});

test('each stage has its own day and its own units', async () => {
  const { department, units } = await aDepartmentWith(2);
  const [committee, office] = units;
  if (!committee || !office) throw new Error('Two units were asked for.');
  const stage = { id: null, timing: '' };
  const planId = await saved(
    department,
    draftOf([], {
      stages: [
        { ...stage, titles: 'cấp ủy', dueOn: '2023-06-30', unitIds: [committee] },
        { ...stage, titles: 'chức danh khác', dueOn: '2023-07-31', unitIds: [office] },
      ],
    }),
  );
  const [first, second] = (await stagesOf(planId, units)).stages;
  if (!first || !second) throw new Error('Two stages were saved.');

  await makeConferences(organisationScope(department), { planId, stageId: first.id });

  const { stages } = await stagesOf(planId, units);
  expect(stages.map(({ units: named }) => named.map(({ heldOn }) => heldOn))).toEqual([
    ['2023-06-30'],
    [null],
  ]);
  expect(stages.map(({ units: named }) => named[0]?.standing.code)).toEqual(['late', 'late']);
});

describe('refused', () => {
  const save = (issuer: OrganisationId, draft: PlanDraft) =>
    savePlan(organisationScope(issuer), { planId: null, version: 0, draft });
  const refusal = (code: string) => ({ ok: false, error: { code } });

  test('a unit that is not below the issuer', async () => {
    const { ministry, department } = await aDepartmentWith(0);

    expect(await save(department, draftOf([ministry]))).toEqual(refusal('plan-unit-not-below'));
  });

  test('a superior plan of a unit that is not above', async () => {
    const { department, units } = await aDepartmentWith(1);
    const elsewhere = await anOrganisation();
    const theirs = await saved(elsewhere, draftOf([elsewhere]));

    expect(await save(department, draftOf(units, { superiorId: theirs }))).toEqual(
      refusal('plan-superior-not-above'),
    );
  });

  test('a number the unit has given in this round', async () => {
    const { department, units } = await aDepartmentWith(1);
    await saved(department, draftOf(units));

    expect(await save(department, draftOf(units))).toEqual(refusal('plan-number-taken'));
  });

  test('the plan of another unit', async () => {
    const { ministry, department, units } = await aDepartmentWith(1);
    const planId = await saved(department, draftOf(units));
    const [stage] = (await stagesOf(planId, units)).stages;
    const stageId = stage?.id;
    if (!stageId) throw new Error('The plan has no stage.');

    expect(await makeConferences(organisationScope(ministry), { planId, stageId })).toEqual(
      refusal('plan-unknown'),
    );
    expect(
      await savePlan(organisationScope(ministry), { planId, version: 1, draft: draftOf(units) }),
    ).toEqual(refusal('plan-unknown'));
  });

  test('taking away a unit whose conference was made, and a save from an older version', async () => {
    const { department, units } = await aDepartmentWith(2);
    const planId = await saved(department, draftOf(units));
    const [stage] = (await stagesOf(planId, units)).stages;
    if (!stage) throw new Error('The plan has no stage.');
    const scope = organisationScope(department);
    await makeConferences(scope, { planId, stageId: stage.id });
    const kept = { id: stage.id, titles: stage.titles, timing: '', dueOn: stage.dueOn };
    const fewer = draftOf([], { stages: [{ ...kept, unitIds: units.slice(1) }] });
    const all = draftOf([], { stages: [{ ...kept, unitIds: units }] });

    expect(await savePlan(scope, { planId, version: 1, draft: fewer })).toEqual(
      refusal('plan-has-conferences'),
    );
    expect(await savePlan(scope, { planId, version: 1, draft: all })).toMatchObject({ ok: true });
    // Whoever is late is told so first, with what stands, whatever else is wrong with what they typed.
    expect(await savePlan(scope, { planId, version: 1, draft: fewer })).toMatchObject({
      ok: false,
      error: {
        code: 'changed-by-someone-else',
        by: scope.actor.name,
        saved: { id: planId, version: 2, stages: [{ id: stage.id, unitIds: units }] },
      },
    });
  });

  test('conferences from a stage without a day', async () => {
    const { department, units } = await aDepartmentWith(1);
    const stage = { id: null, titles: 'chức danh khác', timing: 'theo quy định của Quốc hội', dueOn: null };
    const planId = await saved(department, draftOf([], { stages: [{ ...stage, unitIds: units }] }));
    const [open] = (await stagesOf(planId, units)).stages;
    if (!open) throw new Error('The plan has no stage.');

    expect(await makeConferences(organisationScope(department), { planId, stageId: open.id })).toEqual(
      refusal('stage-without-day'),
    );
    expect(open.units[0]?.standing).toEqual({ code: 'open' });
  });
});

test('units the reader may not see are left out', async () => {
  const { department, units } = await aDepartmentWith(3);
  const planId = await saved(department, draftOf(units));

  const { stages } = await stagesOf(planId, units.slice(0, 1));

  expect(stages[0]?.units.map(({ id }) => id)).toEqual(units.slice(0, 1));
});
