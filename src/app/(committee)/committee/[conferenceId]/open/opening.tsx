'use client';
import type { ComponentProps } from 'react';
import { useRouter } from 'next/navigation';
import { OpenScreen } from '@/screens/committee/open/open-screen';

/** Once the box is open, the totals are what everybody came for. */
export function Opening(props: Omit<ComponentProps<typeof OpenScreen>, 'onOpened'>) {
  const router = useRouter();
  return (
    <OpenScreen {...props} onOpened={() => router.push(`/committee/${props.view.conference.id}/tally`)} />
  );
}
