'use client';
import { useTranslations } from 'use-intl';
import type { PlanFormView } from '@/gate/planning/plans.loader';
import type { PlanForm } from '@/gate/planning/plans.schema';
import { dateScreen, isDay } from '@/lib/text/date';
import { listDifferences, type ListedLine } from '../setup/list-differences';
import { SavedMeanwhile } from '../setup/saved-meanwhile';

/** Two people wrote from the same version: what stands now, and what is typed here. */
export type PlanConflictFacts = { by: string; version: number; theirs: PlanForm; mine: PlanForm };

type PlanConflictProps = {
  conflict: PlanConflictFacts;
  view: PlanFormView;
  takeTheirs: (conflict: PlanConflictFacts) => void;
  keepMine: (conflict: PlanConflictFacts) => void;
};

const fields = [
  'number',
  'issuedOn',
  'issuerName',
  'title',
  'roundYear',
  'superiorId',
  'legalBases',
] as const;

/** The plan as somebody else saved it, beside what is typed here, its stages too. */
export function PlanConflict({ conflict, view, takeTheirs, keepMine }: PlanConflictProps) {
  const t = useTranslations('plans');
  const { by, theirs, mine } = conflict;
  const stagesOf = useStages(view);
  const textOf = (form: PlanForm, name: (typeof fields)[number]) => {
    if (name === 'superiorId') return view.superiors.find(({ id }) => id === form.superiorId)?.number ?? '';
    return name === 'issuedOn' ? asDay(form.issuedOn) : form[name];
  };
  const written = fields.map((name) => ({
    key: name,
    label: t(`field.${name}`),
    theirs: textOf(theirs, name),
    mine: textOf(mine, name),
  }));
  return (
    <SavedMeanwhile
      by={by}
      differences={[
        ...written.filter((one) => one.theirs !== one.mine),
        ...listDifferences(stagesOf(theirs), stagesOf(mine), t('stageOrder')),
      ]}
      takeTheirs={() => takeTheirs(conflict)}
      keepMine={() => keepMine(conflict)}
    />
  );
}

/** What is typed here over what stands: a stage they took away is new again. */
export function planOver(mine: PlanForm, theirs: PlanForm): PlanForm {
  const known = new Set(theirs.stages.map(({ stageId }) => stageId));
  return {
    ...mine,
    stages: mine.stages.map((stage) => (known.has(stage.stageId) ? stage : { ...stage, stageId: '' })),
  };
}

function useStages({ units }: PlanFormView): (form: PlanForm) => ListedLine[] {
  const t = useTranslations('plans');
  const namesOf = (ids: readonly string[]) =>
    units.flatMap(({ id, name }) => (ids.includes(id) ? [name] : [])).join('; ');
  return ({ stages }) =>
    stages.map(({ stageId, titles, timing, dueOn, unitIds }, index) => ({
      key: stageId || `new ${index}`,
      name: titles || t('stage', { number: String(index + 1) }),
      texts: [
        { label: t('field.titles'), text: titles },
        { label: t('field.timing'), text: timing },
        { label: t('field.dueOn'), text: asDay(dueOn) },
        { label: t('stageUnits'), text: namesOf(unitIds) },
      ],
    }));
}

function asDay(day: string): string {
  return isDay(day) ? dateScreen(day) : day;
}
