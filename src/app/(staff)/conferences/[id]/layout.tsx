import type { ReactNode } from 'react';
import { loadConferenceFrame } from '@/gate/setup/conference.loader';
import { CurrentSection } from './current-section';

type Props = { params: Promise<{ id: string }>; children: ReactNode };

export default async function ConferenceLayout({ params, children }: Props) {
  const data = await loadConferenceFrame((await params).id);
  return <CurrentSection data={data}>{children}</CurrentSection>;
}
