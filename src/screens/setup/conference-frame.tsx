'use client';
import type { ReactNode } from 'react';
import {
  Archive,
  CalendarClock,
  DoorOpen,
  FileText,
  History,
  House,
  IdCard,
  LayoutList,
  ListChecks,
  Printer,
  ScrollText,
  UsersRound,
} from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { ConferenceFrameData } from '@/gate/setup/conference.loader';
import { RehearsalBand } from '../rehearsal/rehearsal-band';
import { ConferenceStateChip } from './conference-state-chip';
import { StaffFrame } from './staff-frame';

type ConferenceFrameProps = {
  data: ConferenceFrameData;
  /** The folder under the conference that is open; empty for the overview. */
  section: string;
  children: ReactNode;
};

/** The workspace of one conference: its name and state on top, its parts at the side. */
export function ConferenceFrame({ data, section, children }: ConferenceFrameProps) {
  const t = useTranslations('setup.nav');
  const { conference, counts, who } = data;
  const entry = (path: string, label: string, icon: ReactNode, count?: number) => ({
    href: `/conferences/${conference.id}${path && `/${path}`}`,
    label,
    icon,
    current: section === path,
    ...(count !== undefined && { count }),
  });
  const nav = [
    entry('', t('overview'), <House aria-hidden />),
    entry('details', t('details'), <FileText aria-hidden />),
    entry('subjects', t('subjects'), <UsersRound aria-hidden />, counts.subjects),
    entry('voters', t('voters'), <LayoutList aria-hidden />, counts.voters),
    entry('electorate', t('electorate'), <ListChecks aria-hidden />),
    entry('forms', t('forms'), <IdCard aria-hidden />, counts.forms),
    ...(data.mayReadDossiers ? [entry('dossiers', t('dossiers'), <CalendarClock aria-hidden />)] : []),
    entry('hall', t('hall'), <DoorOpen aria-hidden />),
    entry('documents', t('documents'), <Printer aria-hidden />),
    ...(data.hasArchive ? [entry('archive', t('archive'), <Archive aria-hidden />)] : []),
    entry('history', t('history'), <History aria-hidden />),
    { href: '/conferences', label: t('all'), icon: <ScrollText aria-hidden /> },
  ];
  return (
    <StaffFrame
      who={who}
      conference={<span className="block text-pretty">{conference.name}</span>}
      chip={<ConferenceStateChip state={conference.state} />}
      nav={nav}
      band={<RehearsalBand name={conference.name} />}
    >
      {children}
    </StaffFrame>
  );
}
