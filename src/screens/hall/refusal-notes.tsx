'use client';
import { useTranslations } from 'use-intl';
import { Note } from '@/ui/note';
import { useRefusalSentence, type Refusal } from './use-refusal-sentence';

/** Why the page may be behind: the network is gone, or the session has ended. */
export function TroubleNote({ trouble }: { trouble: Refusal | null }) {
  const t = useTranslations('hall');
  const sentence = useRefusalSentence();
  if (!trouble) return null;
  return (
    <Note tone="warn" role="status">
      {trouble.code === 'offline' ? t('cutOff') : sentence(trouble)}
    </Note>
  );
}

/** What was refused, beside what the person tried. */
export function RefusalNote({ refusal, className }: { refusal: Refusal | null; className?: string }) {
  const sentence = useRefusalSentence();
  if (!refusal) return null;
  return (
    <Note tone="bad" role="alert" className={className}>
      {sentence(refusal)}
    </Note>
  );
}
