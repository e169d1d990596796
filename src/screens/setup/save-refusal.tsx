'use client';
import { useTranslations } from 'use-intl';
import { Note } from '@/ui/note';
import { TextLink } from '@/ui/text-link';
import { useRefusalSentence, type Refusal } from '../hall/use-refusal-sentence';

/** Why a list was not saved; after somebody else's save, a way to look at theirs without losing one's own. */
export function SaveRefusal({ refusal }: { refusal: Refusal | null }) {
  const t = useTranslations('people');
  const sentence = useRefusalSentence();
  if (!refusal) return null;
  const link = (
    <TextLink strong href="" target="_blank">
      {t('openSaved')}
    </TextLink>
  );
  return (
    <Note tone="bad" role="alert" action={refusal.code === 'changed-by-someone-else' ? link : undefined}>
      {sentence(refusal)}
    </Note>
  );
}
