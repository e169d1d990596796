'use client';
import { useTranslations } from 'use-intl';
import { formatCount } from '@/lib/text/number';
import { Note } from '@/ui/note';
import type { FormList } from './use-form-list';

const namesShown = 6;

/** Whom the forms leave out, before anything is saved. */
export function FormWarnings({ list }: { list: Pick<FormList, 'lines' | 'coverage'> }) {
  const t = useTranslations('forms');
  const { coverage, lines } = list;

  function named(names: readonly string[]): string {
    const shown = names.slice(0, namesShown).join(', ');
    const rest = names.length - namesShown;
    return rest > 0 ? t('andMore', { names: shown, count: formatCount(rest) }) : shown;
  }

  const { subjectsOnNoForm, groupsMarkingNone, votersWithoutGroup, subjectsMarkedTwice } = coverage;
  const warnings = [
    ...lines.flatMap((line, index) => [
      ...(line.subjectIds.length === 0 ? [t('formWithoutSubjects', { index: String(index + 1) })] : []),
      ...(line.groupIds.length === 0 ? [t('formWithoutGroups', { index: String(index + 1) })] : []),
    ]),
    ...(subjectsOnNoForm.length > 0 ? [t('subjectsOnNoForm', { names: named(subjectsOnNoForm) })] : []),
    ...(groupsMarkingNone.length > 0 ? [t('groupsMarkingNone', { names: named(groupsMarkingNone) })] : []),
    ...(subjectsMarkedTwice.length > 0
      ? [t('subjectsMarkedTwice', { names: named(subjectsMarkedTwice) })]
      : []),
    ...(votersWithoutGroup.length > 0
      ? [
          t('votersWithoutGroup', {
            count: formatCount(votersWithoutGroup.length),
            names: named(votersWithoutGroup),
          }),
        ]
      : []),
  ];
  return (
    <div role="status">
      {warnings.length === 0 ? (
        <Note tone="ok">{t('complete')}</Note>
      ) : (
        <Note tone="warn" title={t('warnings')}>
          <ul className="mt-1 list-disc pl-5">
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Note>
      )}
    </div>
  );
}
