'use client';
import { Flag, Pencil } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { FollowUpView } from '@/gate/follow-up/follow-up.loader';
import { dateScreen } from '@/lib/text/date';
import { formatCount, formatPercentTable } from '@/lib/text/number';
import { vietnamDay } from '@/lib/text/vietnam-time';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Chip } from '@/ui/chip';
import { TextLink } from '@/ui/text-link';
import { IconButton } from '../setup/icon-button';
import { DecisionDialog } from './decision-dialog';

type StandingDecision = FollowUpView['decisions'][number];

/** One person at one place: the figures, what the regulation says, and what was decided. */
export function PersonCard({ person }: { person: FollowUpView }) {
  const t = useTranslations('followUp');
  const [asked, setAsked] = useState<'new' | StandingDecision | null>(null);
  const { conferenceId, fullName, posts, band, low, returned, unitName, heldOn, decisions } = person;
  const figures = { low: formatCount(low), returned: formatCount(returned) };
  return (
    <Card tone={decisions.length === 0 ? 'attention' : undefined}>
      <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
        <div className="min-w-64 flex-1">
          <Chip tone="warn" icon={<Flag aria-hidden />}>
            {t(`band.${band}`)}
          </Chip>
          <h3 className="mt-2 font-doc text-lead font-semibold">{fullName}</h3>
          <p className="text-ink-2">{posts}</p>
          <p className="text-ink-2">
            {t('held', { unit: unitName, day: dateScreen(heldOn) })}
            {'. '}
            <TextLink href={`/conferences/${conferenceId}`}>{t('openConference')}</TextLink>
          </p>
        </div>
        <Button onClick={() => setAsked('new')} aria-label={t('recordLabel', { name: fullName })}>
          {t('record')}
        </Button>
      </div>
      <p className="mt-3 font-semibold">
        {t('low', { ...figures, percent: formatPercentTable(low, returned) })}
      </p>
      <p>{t(`bandText.${band}`)}</p>
      {decisions.length > 0 && (
        <ul className="mt-3 border-t border-line">
          {decisions.map((decision) => (
            <DecisionLine
              key={decision.id}
              decision={decision}
              name={fullName}
              onCorrect={() => setAsked(decision)}
            />
          ))}
        </ul>
      )}
      {asked !== null && (
        <DecisionDialog
          person={person}
          corrects={asked === 'new' ? null : asked}
          onClose={() => setAsked(null)}
        />
      )}
    </Card>
  );
}

type LineProps = { decision: StandingDecision; name: string; onCorrect: () => void };

function DecisionLine({ decision, name, onCorrect }: LineProps) {
  const t = useTranslations('followUp');
  const { measure, decidedBy, decidedOn, documentNumber, note, recordedBy, recordedAt } = decision;
  const day = dateScreen(decidedOn);
  return (
    <li className="flex items-start gap-3 border-b border-line py-3 last:border-b-0 last:pb-0">
      <div className="min-w-0 flex-1">
        {measure && <b className="font-semibold">{t(`measure.${measure}`)}</b>}
        <p>{t('by', { by: decidedBy, day })}</p>
        {documentNumber !== '' && <p>{t('document', { document: documentNumber })}</p>}
        {note !== '' && <p>{note}</p>}
        <p className="text-note text-ink-2">
          {t('recordedBy', { name: recordedBy, day: dateScreen(vietnamDay(recordedAt)) })}
        </p>
      </div>
      <IconButton label={t('correctFor', { name, day })} icon={<Pencil aria-hidden />} onClick={onCorrect} />
    </li>
  );
}
