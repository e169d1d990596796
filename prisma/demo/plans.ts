import { prisma } from '@/data/client';
import { placeUnderStage, planById } from '@/data/plan-repository';
import { reading, transaction } from '@/data/transaction';
import type { ConferenceId, OrganisationId } from '@/domain/kernel/ids';
import { ok } from '@/domain/kernel/result';
import type { Actor, OrganisationScope } from '@/domain/kernel/scope';
import type { PlanId } from '@/domain/plan/plan';
import { savePlan } from '@/use-cases/planning/save-plan';
import { provinces } from './organisations';
import { must } from './run-conference';

/** A plan behind the conferences of the demonstration; units and superior by their keys. */
type DemoPlan = {
  key: string;
  unit: string;
  officer: string;
  superior?: string;
  number: string;
  issuedOn: string | null;
  issuerName: string;
  title: string;
  stages: readonly { titles: string; timing: string; dueOn: string; units: readonly string[] }[];
};

const regulation = 'Quy định số 96-QĐ/TW, ngày 02/02/2023 của Bộ Chính trị';
const leaders = 'chức danh lãnh đạo, quản lý';

const plans: readonly DemoPlan[] = [
  {
    key: 'botuphap',
    unit: 'botuphap',
    officer: 'thads',
    number: '79-KH/BCSĐ',
    issuedOn: '2023-05-05',
    issuerName: 'Ban cán sự đảng Bộ Tư pháp',
    title: 'Lấy phiếu tín nhiệm đối với chức danh lãnh đạo, quản lý thuộc Bộ Tư pháp năm 2023',
    stages: [{ titles: leaders, timing: '', dueOn: '2023-06-30', units: ['thads'] }],
  },
  {
    key: 'btctw',
    unit: 'btctw',
    officer: 'btctw',
    number: '123-KH/BTCTW',
    issuedOn: '2023-05-16',
    issuerName: 'Ban Tổ chức Trung ương',
    title: 'Lấy phiếu tín nhiệm đối với các đồng chí Phó Trưởng Ban Tổ chức Trung ương năm 2023',
    stages: [{ titles: 'Phó Trưởng Ban', timing: '', dueOn: '2023-07-31', units: ['btctw'] }],
  },
  {
    key: 'vinhphuc',
    unit: 'vinhphuc',
    officer: 'vinhphuc',
    number: '153-KH/TU',
    issuedOn: null,
    issuerName: 'Tỉnh ủy Vĩnh Phúc',
    title: 'Lấy phiếu tín nhiệm đối với các chức danh lãnh đạo, quản lý của tỉnh năm 2023',
    stages: [
      {
        titles: 'chức danh lãnh đạo cấp ủy các cấp',
        timing: 'tháng 6 năm 2023',
        dueOn: '2023-06-30',
        units: ['vinhphuc', 'songlo', 'vinhyen'],
      },
      {
        titles: 'chức danh, chức vụ lãnh đạo, quản lý khác',
        timing: 'tháng 7 năm 2023, sau sơ kết 6 tháng đầu năm của năm thứ 3',
        dueOn: '2023-07-31',
        units: ['soxaydung'],
      },
    ],
  },
  {
    key: 'bocongthuong',
    unit: 'bocongthuong',
    officer: 'qltt',
    number: '17-KH/BCSĐ',
    issuedOn: '2023-08-16',
    issuerName: 'Ban cán sự đảng Bộ Công Thương',
    title: 'Lấy phiếu tín nhiệm đối với chức danh lãnh đạo, quản lý thuộc Bộ Công Thương năm 2023',
    stages: [{ titles: leaders, timing: '', dueOn: '2023-09-30', units: ['qltt'] }],
  },
  {
    key: 'qltt',
    unit: 'qltt',
    officer: 'qltt',
    superior: 'bocongthuong',
    number: '01/KH-TCQLTT',
    issuedOn: '2023-10-02',
    issuerName: 'Tổng cục Quản lý thị trường',
    title: 'Lấy phiếu tín nhiệm tại 63 Cục Quản lý thị trường các tỉnh, thành phố năm 2023',
    stages: [{ titles: 'chức danh lãnh đạo', timing: '', dueOn: '2023-12-31', units: provinces }],
  },
];

/** Makes the plans, and puts the conferences there are under the stages that name their units. Left alone when there. */
export async function seedPlans(
  units: ReadonlyMap<string, OrganisationId>,
  officers: ReadonlyMap<string, Actor>,
): Promise<void> {
  const made = new Map<string, PlanId>();
  for (const plan of plans) {
    const organisationId = known(units, plan.unit);
    const before = await prisma().plan.findFirst({ where: { organisationId, number: plan.number } });
    const id = (before?.id as PlanId | undefined) ?? (await seedPlan(plan, units, officers, made));
    made.set(plan.key, id);
  }
}

async function seedPlan(
  { unit, officer, superior, stages, number, issuedOn, issuerName, title }: DemoPlan,
  units: ReadonlyMap<string, OrganisationId>,
  officers: ReadonlyMap<string, Actor>,
  made: ReadonlyMap<string, PlanId>,
): Promise<PlanId> {
  const scope = { organisationId: known(units, unit), actor: known(officers, officer) } as OrganisationScope;
  const draft = {
    ...{ number, issuedOn, issuerName, title },
    roundYear: 2023,
    superiorId: superior === undefined ? null : known(made, superior),
    legalBases: [regulation],
    stages: stages.map(({ units: named, ...stage }) => ({
      ...stage,
      id: null,
      unitIds: named.map((key) => known(units, key)),
    })),
  };
  const { planId } = must(await savePlan(scope, { planId: null, version: 0, draft }));
  await placeConferences(planId);
  return planId;
}

async function placeConferences(planId: PlanId): Promise<void> {
  const plan = await reading((tx) => planById(tx, planId));
  for (const { id, unitIds } of plan?.stages ?? []) {
    const found = await prisma().conference.findMany({
      where: { organisationId: { in: [...unitIds] }, planStageId: null },
    });
    for (const conference of found)
      await transaction(async (tx) => ok(await placeUnderStage(tx, conference.id as ConferenceId, id)));
  }
}

function known<Value>(all: ReadonlyMap<string, Value>, key: string): Value {
  const value = all.get(key);
  if (value === undefined) throw new Error(`There is no ${key} in the demonstration.`);
  return value;
}
