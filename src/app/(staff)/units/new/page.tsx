import type { Metadata } from 'next';
import { translator } from '@/gate/session/locale';
import { loadNewUnit } from '@/gate/units/unit-tree.loader';
import { NewUnit } from './new-unit';

type Props = { searchParams: Promise<{ under?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await translator('units'))('newTitle') };
}

export default async function NewUnitPage({ searchParams }: Props) {
  const { under } = await searchParams;
  return <NewUnit view={await loadNewUnit(typeof under === 'string' ? under : undefined)} />;
}
