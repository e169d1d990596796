import type { AuditEvent } from '@/domain/audit/audit-event';
import type { Words } from './catalogue';
import { fillSentence } from './fill-sentence';
import type { SameWords } from './same-words';

type EventWords = Pick<SameWords<Words>, 'history' | 'conferences' | 'common' | 'documents'>;

/** What an entry of the history says, in the language of the words. */
export function eventSentence({
  history,
  conferences,
  common,
  documents,
}: EventWords): (event: AuditEvent) => string {
  const fieldNames = new Map<string, string>(Object.entries(conferences.field));
  const ruleNames = new Map<string, string>(Object.entries(history.rule));
  const reasons = new Map<string, string>(Object.entries(common.exemption));
  const paperNames = new Map<string, string>(Object.entries(documents.name));
  const paperUses = new Map<string, string>(Object.entries(history.paperUse));
  const text = (name: string, value: unknown): string => {
    if (value === null) return common.missing;
    if (name === 'document') return paperNames.get(String(value)) ?? String(value);
    if (name === 'use') return paperUses.get(String(value)) ?? String(value);
    if (Array.isArray(value))
      return value
        .map((one) => (name === 'fields' ? (fieldNames.get(one) ?? String(one)) : String(one)))
        .join(', ');
    if (name === 'rule') return ruleNames.get(String(value)) ?? String(value);
    return name === 'reason' ? (reasons.get(String(value)) ?? String(value)) : String(value);
  };
  return (event) => {
    const values = Object.entries(event).map(([name, value]) => [name, text(name, value)]);
    return fillSentence(history.event[event.type], Object.fromEntries(values));
  };
}
