'use client';
import { Note } from '@/ui/note';
import { useRefusalSentence, type Refusal } from '../hall/use-refusal-sentence';

/** Why nothing was done; nothing while nothing was refused. */
export function ActionRefusal({ refusal }: { refusal: Refusal | null }) {
  const sentence = useRefusalSentence();
  return (
    refusal && (
      <Note tone="bad" role="alert">
        {sentence(refusal)}
      </Note>
    )
  );
}
