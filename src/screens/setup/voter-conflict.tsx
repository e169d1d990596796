'use client';
import { useTranslations } from 'use-intl';
import type { VoterFields } from '@/gate/people/people.schema';
import { Note } from '@/ui/note';
import { DifferenceTable } from './saved-meanwhile';

/** Who saved meanwhile, and the line as they left it: null when it is gone, or was never there. */
export type VoterConflictFacts = { by: string; theirs: VoterFields | null; isEdit: boolean };

type VoterConflictProps = { conflict: VoterConflictFacts; mine: VoterFields };

const fields = [
  'fullName',
  'gender',
  'birthYear',
  'post',
  'workUnit',
  'groupNames',
] as const satisfies readonly (keyof VoterFields)[];

/** The line that was just saved beside what is typed here; nothing is lost until the officer saves. */
export function VoterConflict({ conflict: { by, theirs, isEdit }, mine }: VoterConflictProps) {
  const t = useTranslations('people');
  const textOf = useVoterText();
  const differing = theirs ? fields.filter((name) => textOf(theirs, name) !== textOf(mine, name)) : [];
  const sentence = isEdit && !theirs ? 'gone' : differing.length > 0 ? 'text' : 'same';
  return (
    <>
      <Note tone="warn" role="alert" title={t('conflict.title', { by })}>
        {t(`conflict.${sentence}`)}
      </Note>
      {theirs && differing.length > 0 && (
        <DifferenceTable
          differences={differing.map((name) => ({
            key: name,
            label: t(`field.${name === 'groupNames' ? 'groups' : name}`),
            theirs: textOf(theirs, name),
            mine: textOf(mine, name),
          }))}
        />
      )}
    </>
  );
}

function useVoterText(): (voter: VoterFields, name: (typeof fields)[number]) => string {
  const common = useTranslations('common');
  return (voter, name) => {
    if (name === 'groupNames') return [...voter.groupNames].sort().join('; ');
    if (name === 'gender') return voter.gender && common(voter.gender);
    return voter[name].trim();
  };
}
