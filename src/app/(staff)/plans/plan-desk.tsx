'use client';
import { useRouter } from 'next/navigation';
import type { PlanFormView } from '@/gate/planning/plans.loader';
import { PlanFormScreen } from '@/screens/planning/plan-form-screen';

/** Leads from the form to the plan it saved. */
export function PlanDesk({ view }: { view: PlanFormView }) {
  const router = useRouter();
  return <PlanFormScreen view={view} onSaved={(id) => router.push(`/plans/${id}`)} />;
}
