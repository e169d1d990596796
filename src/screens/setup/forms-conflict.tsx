'use client';
import { useTranslations } from 'use-intl';
import type { ListsView } from '@/gate/people/people.loader';
import { listDifferences, type ListedLine } from './list-differences';
import { SavedMeanwhile } from './saved-meanwhile';
import type { FormLine, FormList } from './use-form-list';

type FormsConflictProps = { list: FormList; view: ListsView };

/** The ballot forms that somebody else saved, beside those typed here. */
export function FormsConflict({ list, view }: FormsConflictProps) {
  const t = useTranslations('forms');
  const listed = useListedForms(view);
  const { conflict, lines, busy } = list;
  if (!conflict) return null;
  return (
    <SavedMeanwhile
      by={conflict.by}
      busy={busy}
      differences={listDifferences(conflict.theirs.lines.map(listed), lines.map(listed), t('order'))}
      takeTheirs={list.takeTheirs}
      keepMine={() => void list.keepMine()}
    />
  );
}

function useListedForms({ subjects, groups }: ListsView): (line: FormLine) => ListedLine {
  const t = useTranslations('forms');
  return ({ key, title, colour, subjectIds, groupIds }) => ({
    key,
    name: title,
    texts: [
      { label: t('formTitle'), text: title },
      { label: t('colour'), text: t(`colours.${colour}`) },
      {
        label: t('subjects'),
        text: subjects.flatMap(({ id, fullName }) => (subjectIds.includes(id) ? [fullName] : [])).join('; '),
      },
      {
        label: t('groups'),
        text: groups.flatMap(({ id, name }) => (groupIds.includes(id) ? [name] : [])).join('; '),
      },
    ],
  });
}
