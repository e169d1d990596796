'use client';
import { useRouter } from 'next/navigation';
import type { OverviewData } from '@/gate/setup/conference.loader';
import { OverviewScreen } from '@/screens/setup/overview-screen';

/** Goes to the rehearsal that was made, or away from the one that was wiped. */
export function Overview({ data }: { data: OverviewData }) {
  const router = useRouter();
  return <OverviewScreen data={data} onOpen={(address) => router.push(address)} />;
}
