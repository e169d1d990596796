'use client';
import { useLayoutEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { formatCount } from '@/lib/text/number';
import { LiveRegion } from '@/ui/live-region';
import { TextInput } from '@/ui/text-input';
import { groupedEntry, readEntry, secretLength } from './secret-entry';

type Props = { value: string; isAsked: boolean; onChange: (text: string) => void };

/** The field for a slip's secret: groups itself, keeps the caret, and says at once what cannot be right. */
export function SecretField({ value, isAsked, onChange }: Props) {
  const t = useTranslations('ceremony.open');
  const ceremony = useTranslations('ceremony');
  const input = useRef<HTMLInputElement>(null);
  const caret = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (caret.current !== null) input.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  }, [value]);
  const entry = readEntry(value);
  const typed = formatCount(Math.min('typed' in entry ? entry.typed : secretLength, 99));
  const character = 'character' in entry ? entry.character : '';
  const error = {
    'input-method': () => ceremony('inputMethod', { character }),
    foreign: () => t('secretForeign', { character }),
    long: () => t('secretLong', { typed }),
    wrong: () => t('secretCheck'),
    typing: () => (isAsked ? t('secretShort', { typed }) : undefined),
    right: () => undefined,
  }[entry.kind]();
  return (
    <div>
      <TextInput
        ref={input}
        label={t('secret')}
        hint={t('secretHint')}
        error={error}
        code
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        value={value}
        onChange={({ target }) => {
          const grouped = groupedEntry(target.value, target.selectionStart ?? target.value.length);
          caret.current = grouped.caret;
          onChange(grouped.text);
        }}
      />
      <div className="mt-1.5 text-note text-ink-2">
        {!error && entry.kind === 'typing' && <p>{t('secretCount', { typed })}</p>}
        <LiveRegion shown={!error}>{error ?? (entry.kind === 'right' ? t('secretFine') : null)}</LiveRegion>
      </div>
    </div>
  );
}
