'use client';
import type { ReactNode } from 'react';
import { Archive, Lock, Pencil } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { ConferenceState } from '@/domain/conference/conference';
import { Chip, type ChipTone } from '@/ui/chip';

const looks: Record<ConferenceState, { tone: ChipTone; icon?: ReactNode }> = {
  draft: { tone: 'idle', icon: <Pencil aria-hidden /> },
  convened: { tone: 'lam', icon: null },
  'in-session': { tone: 'now' },
  voting: { tone: 'now' },
  sealed: { tone: 'lam', icon: <Lock aria-hidden /> },
  counted: { tone: 'ok' },
  announced: { tone: 'ok' },
  reported: { tone: 'ok' },
  archived: { tone: 'idle', icon: <Archive aria-hidden /> },
};

/** Trạng thái hội nghị, as a word with its glyph. */
export function ConferenceStateChip({ state }: { state: ConferenceState }) {
  const t = useTranslations('common.state');
  return (
    <Chip {...looks[state]} className="whitespace-nowrap">
      {t(state)}
    </Chip>
  );
}
