import type { Metadata } from 'next';
import { translator } from '@/gate/session/locale';
import { loadUnitTree } from '@/gate/units/unit-tree.loader';
import { UnitTreeScreen } from '@/screens/units/unit-tree-screen';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('units'))('title') };
}

export default async function UnitsPage() {
  return <UnitTreeScreen view={await loadUnitTree()} />;
}
