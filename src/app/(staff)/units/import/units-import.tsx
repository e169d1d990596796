'use client';
import { useRouter } from 'next/navigation';
import type { UnitsImportView } from '@/gate/units/unit-tree.loader';
import { UnitsImportScreen } from '@/screens/units/units-import-screen';

/** After an import the units are read anew. */
export function UnitsImport({ view }: { view: UnitsImportView }) {
  return <UnitsImportScreen view={view} onSaved={useRouter().refresh} />;
}
