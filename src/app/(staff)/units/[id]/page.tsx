import type { Metadata } from 'next';
import { translator } from '@/gate/session/locale';
import { loadUnit } from '@/gate/units/unit-tree.loader';
import { UnitScreen } from '@/screens/units/unit-screen';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('units'))('section.unit') };
}

export default async function UnitPage({ params }: Props) {
  return <UnitScreen view={await loadUnit((await params).id)} />;
}
