import type { Metadata } from 'next';
import { translator } from '@/gate/session/locale';
import { loadPlan } from '@/gate/planning/plans.loader';
import { PlanScreen } from '@/screens/planning/plan-screen';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('plans'))('section.plan') };
}

export default async function PlanPage({ params }: Props) {
  return <PlanScreen view={await loadPlan((await params).id)} />;
}
