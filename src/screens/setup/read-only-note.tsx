'use client';
import { useTranslations } from 'use-intl';
import type { ListsView } from '@/gate/people/people.loader';
import { Note } from '@/ui/note';

/** Why a list cannot be changed here and now. */
export function ReadOnlyNote({ view }: { view: Pick<ListsView, 'mayEdit' | 'isOfficer'> }) {
  const t = useTranslations('people.readOnly');
  if (view.mayEdit) return null;
  return <Note tone="info">{view.isOfficer ? t('state') : t('role')}</Note>;
}
