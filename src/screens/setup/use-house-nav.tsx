'use client';
import { BookText, Building2, CalendarCheck, LayoutGrid, ListChecks, Network, Scale } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Section, Who } from '@/gate/setup/conferences.loader';
import type { NavItem } from '@/ui/staff-shell';

/** A part of the house: the conferences, or one that the person's role opens. */
export type Part = 'conferences' | 'rules' | Section;

const icons = {
  conferences: <LayoutGrid aria-hidden />,
  oversight: <Building2 aria-hidden />,
  'follow-ups': <ListChecks aria-hidden />,
  plans: <CalendarCheck aria-hidden />,
  papers: <BookText aria-hidden />,
  units: <Network aria-hidden />,
  rules: <Scale aria-hidden />,
};

/** The menu outside a conference; none for somebody who has only the conferences. */
export function useHouseNav({ sections }: Who, current: Part): NavItem[] | undefined {
  const t = useTranslations('setup.house');
  if (sections.length === 0) return undefined;
  return (['conferences', ...sections, 'rules'] as const).map((part) => ({
    href: `/${part}`,
    label: t(part),
    icon: icons[part],
    current: part === current,
  }));
}
