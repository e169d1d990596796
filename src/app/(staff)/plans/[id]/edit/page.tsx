import type { Metadata } from 'next';
import { translator } from '@/gate/session/locale';
import { loadPlanForm } from '@/gate/planning/plans.loader';
import { PlanDesk } from '../../plan-desk';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('plans'))('edit') };
}

export default async function EditPlanPage({ params }: Props) {
  return <PlanDesk view={await loadPlanForm((await params).id)} />;
}
