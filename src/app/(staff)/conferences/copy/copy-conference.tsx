'use client';
import type { ComponentProps } from 'react';
import { useRouter } from 'next/navigation';
import { ConferenceCopyScreen } from '@/screens/setup/conference-copy-screen';

type CopyConferenceProps = Omit<ComponentProps<typeof ConferenceCopyScreen>, 'onCreated'>;

/** Leads from the review to the conference it made. */
export function CopyConference(props: CopyConferenceProps) {
  const router = useRouter();
  return <ConferenceCopyScreen {...props} onCreated={(id) => router.push(`/conferences/${id}`)} />;
}
