'use client';
import { useMessages } from 'use-intl';
import type { Words } from '@/messages/catalogue';

/** Anything the rules or the gate may answer with; every code has its sentence in `messages/refusals`. */
export type Refusal = { code: keyof Words['refusals'] };

/** The sentence of a refusal, with its own values filled in. */
export function useRefusalSentence(): (refusal: Refusal) => string {
  const { refusals } = useMessages();
  return (refusal) =>
    Object.entries(refusal).reduce<string>(
      (sentence, [name, value]) => sentence.replaceAll(`{${name}}`, String(value)),
      refusals[refusal.code],
    );
}

/** What is wrong with a field, from the code its schema gave. */
export function useFieldSentence(): (code: string | undefined) => string | undefined {
  const { fields } = useMessages();
  const sentences = new Map<string, string>(Object.entries(fields));
  return (code) => (code === undefined ? undefined : (sentences.get(code) ?? fields.invalid));
}
