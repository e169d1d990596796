import type { Metadata } from 'next';
import { translator } from '@/gate/session/locale';
import { loadPlans } from '@/gate/planning/plans.loader';
import { PlansScreen } from '@/screens/planning/plans-screen';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('plans'))('title') };
}

export default async function PlansPage() {
  return <PlansScreen view={await loadPlans()} />;
}
