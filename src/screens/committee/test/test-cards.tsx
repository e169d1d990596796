'use client';
import { useState, useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';
import { cardQr } from '@/ballot-box/protocol/card-qr';
import type { Choice } from '@/domain/ballot/level';
import type { FormTestView } from '@/gate/committee/test.loader';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { Note } from '@/ui/note';
import { QrCode } from '../../hall/qr-code';
import { keptCards } from '../kept-cards';

type Props = { conferenceId: string; test: FormTestView };

/** The test cards of one form, one at a time: its square to hold before a tablet, and what to mark with it. */
export function TestCards({ conferenceId, test }: Props) {
  const t = useTranslations('ceremony.test');
  const [card, setCard] = useState(0);
  const code = useKeptCode(conferenceId, test.electionUuid, card);
  const marks = test.marks[card] ?? [];
  return (
    <div>
      <div role="group" aria-label={t('cards')} className="mb-4 flex flex-wrap gap-2">
        {test.marks.map((_, index) => (
          <Button
            key={index}
            variant={index === card ? 'primary' : 'secondary'}
            aria-pressed={index === card}
            onClick={() => setCard(index)}
          >
            {t('card', { number: formatCount(index + 1) })}
          </Button>
        ))}
      </div>
      <div className="grid items-start gap-6 desk:grid-cols-[minmax(0,15rem)_minmax(0,1fr)]">
        {code === null ? (
          <Note tone="warn">{t('cardsLost')}</Note>
        ) : (
          <div>
            <QrCode
              text={cardQr(test.electionUuid, code)}
              label={t('square', { number: formatCount(card + 1) })}
            />
            <p className="mt-1 text-center font-code text-[1.125rem] font-semibold">{code}</p>
          </div>
        )}
        <div>
          <h3 className="mb-2 font-semibold">{t('markThis', { number: formatCount(card + 1) })}</h3>
          <ol className="flex flex-col">
            {test.subjects.map((name, index) => (
              <li
                key={index}
                className="flex flex-wrap justify-between gap-x-4 border-t border-line py-1.5 first:border-0"
              >
                <span className="font-doc text-name">{`${formatCount(index + 1)}. ${name}`}</span>
                <Mark choice={marks[index] ?? 'blank'} />
              </li>
            ))}
          </ol>
        </div>
      </div>
    </div>
  );
}

/** One choice in words. */
export function Mark({ choice }: { choice: Choice }) {
  const t = useTranslations('ceremony.test');
  const common = useTranslations('common.level');
  return <b className="font-semibold">{choice === 'blank' ? t('blank') : common(choice)}</b>;
}

/** Null where another computer, or another tab, made the cards. */
function useKeptCode(conferenceId: string, electionUuid: string, card: number): string | null {
  const codes = useSyncExternalStore(
    () => () => {},
    () => keptCards('test-cards', conferenceId).get(electionUuid)?.join(' ') ?? '',
    () => '',
  );
  return codes.split(' ')[card] || null;
}
