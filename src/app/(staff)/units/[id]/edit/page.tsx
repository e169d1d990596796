import type { Metadata } from 'next';
import { translator } from '@/gate/session/locale';
import { loadUnitForm } from '@/gate/units/unit-tree.loader';
import { UnitEditScreen } from '@/screens/units/unit-edit-screen';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('units'))('edit') };
}

export default async function EditUnitPage({ params }: Props) {
  return <UnitEditScreen view={await loadUnitForm((await params).id)} />;
}
