'use client';
import { useTranslations } from 'use-intl';
import { listDifferences, type ListedLine } from './list-differences';
import { SavedMeanwhile } from './saved-meanwhile';
import type { SubjectLine } from './subjects-table';
import type { useSubjectList } from './use-subject-list';

type SubjectsConflictProps = { list: ReturnType<typeof useSubjectList>; onSaved: () => void };

/** The list of subjects that somebody else saved, beside the one typed here. */
export function SubjectsConflict({ list, onSaved }: SubjectsConflictProps) {
  const t = useTranslations('people');
  const listed = useListedSubjects();
  const { conflict, lines, busy } = list;
  if (!conflict) return null;
  return (
    <SavedMeanwhile
      by={conflict.by}
      busy={busy}
      differences={listDifferences(conflict.theirs.lines.map(listed), lines.map(listed), t('subjects.order'))}
      takeTheirs={list.takeTheirs}
      keepMine={() => void list.keepMine().then((isSaved) => isSaved && onSaved())}
    />
  );
}

function useListedSubjects(): (line: SubjectLine) => ListedLine {
  const t = useTranslations('people');
  const common = useTranslations('common');
  return (line) => ({
    key: line.key,
    name: line.fullName,
    texts: [
      { label: t('field.fullName'), text: line.fullName },
      { label: t('field.gender'), text: line.gender && common(line.gender) },
      { label: t('field.birthYear'), text: line.birthYear },
      { label: t('field.partyPost'), text: line.partyPost },
      { label: t('field.governmentPost'), text: line.governmentPost },
      { label: t('field.shortPost'), text: line.shortPost },
      { label: t('exemption.appointedOn'), text: line.appointedOn },
      { label: t('exemption.legend'), text: line.exemption && t(`exemption.reason.${line.exemption}`) },
      { label: t('exemption.evidence'), text: line.exemptionEvidence },
      { label: t('exemption.basis'), text: line.exemptionBasis },
    ],
  });
}
