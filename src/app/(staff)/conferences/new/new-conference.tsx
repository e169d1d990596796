'use client';
import type { ComponentProps } from 'react';
import { useRouter } from 'next/navigation';
import { ConferenceNewScreen } from '@/screens/setup/conference-new-screen';

type NewConferenceProps = Omit<ComponentProps<typeof ConferenceNewScreen>, 'onCreated'>;

/** Leads from the form to the conference it made. */
export function NewConference(props: NewConferenceProps) {
  const router = useRouter();
  return <ConferenceNewScreen {...props} onCreated={(id) => router.push(`/conferences/${id}`)} />;
}
