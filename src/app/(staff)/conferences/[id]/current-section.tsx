'use client';
import type { ComponentProps } from 'react';
import { useSelectedLayoutSegment } from 'next/navigation';
import { ConferenceFrame } from '@/screens/setup/conference-frame';

type CurrentSectionProps = Omit<ComponentProps<typeof ConferenceFrame>, 'section'>;

/** The conference's frame, with the open part marked in its menu. */
export function CurrentSection(props: CurrentSectionProps) {
  return <ConferenceFrame {...props} section={useSelectedLayoutSegment() ?? ''} />;
}
