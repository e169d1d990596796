import type { Metadata } from 'next';
import { translator } from '@/gate/session/locale';
import { loadNewPlan } from '@/gate/planning/plans.loader';
import { PlanDesk } from '../plan-desk';

type Props = { searchParams: Promise<{ unit?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('plans'))('newTitle') };
}

export default async function NewPlanPage({ searchParams }: Props) {
  const { unit } = await searchParams;
  return <PlanDesk view={await loadNewPlan(typeof unit === 'string' ? unit : undefined)} />;
}
