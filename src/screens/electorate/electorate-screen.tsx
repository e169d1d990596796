'use client';
import { useState } from 'react';
import { List } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { RollCheckView } from '@/gate/electorate/electorate.loader';
import { formatCount } from '@/lib/text/number';
import { LinkButton } from '@/ui/link-button';
import { Note } from '@/ui/note';
import { PageHead } from '@/ui/page-head';
import { ApplyTemplate } from './apply-template';
import { DoublesCard } from './doubles-card';
import { SeatsCard } from './seats-card';
import { useCheckSentences } from './use-check-sentences';
import { WhyCard } from './why-card';

type ElectorateScreenProps = { view: RollCheckView; onSaved: () => void };

/** Đối chiếu: the roll beside the rule. Who is missing, who is there twice, and why each voter is there. */
export function ElectorateScreen({ view, onSaved }: ElectorateScreenProps) {
  const t = useTranslations('electorate');
  const [said, setSaid] = useState('');
  const { check, conferenceId, mayEdit, voters, groups } = view;
  const sentences = useCheckSentences(check);
  function done(sentence: string) {
    setSaid(sentence);
    onSaved();
  }

  const hasTemplate = check.seats.length > 0;
  return (
    <div className="flex flex-col gap-4">
      <PageHead
        title={t('title')}
        lead={t('lead', { people: formatCount(check.people) })}
        actions={
          <>
            <LinkButton href={`/conferences/${conferenceId}/voters`} icon={<List aria-hidden />}>
              {t('openVoters')}
            </LinkButton>
            {mayEdit && <ApplyTemplate view={view} onDone={done} />}
          </>
        }
      />
      {!mayEdit && <Note tone="info">{t('readOnly')}</Note>}
      <div role="status">{said && <Note tone="ok">{said}</Note>}</div>
      {!hasTemplate && <Note tone="info">{t('summary.empty')}</Note>}
      {sentences.length > 0 && (
        <Note tone="warn" title={t('summary.title')}>
          <ul className="list-inside list-disc">
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Note>
      )}
      {hasTemplate && sentences.length === 0 && <Note tone="ok">{t('summary.clear')}</Note>}
      {hasTemplate && <SeatsCard check={check} />}
      {check.doubles.length > 0 && <DoublesCard view={view} onDone={done} />}
      {voters.length > 0 && <WhyCard voters={voters} groups={groups} />}
    </div>
  );
}
