'use client';
import { useRouter } from 'next/navigation';
import type { NewUnitView } from '@/gate/units/unit-tree.loader';
import { UnitNewScreen } from '@/screens/units/unit-new-screen';

/** Leads from the form to the unit it made. */
export function NewUnit({ view }: { view: NewUnitView }) {
  const router = useRouter();
  return <UnitNewScreen view={view} onCreated={(id) => router.push(`/units/${id}`)} />;
}
