'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { hasReached } from '@/domain/conference/conference';
import type { KeysView } from '@/gate/committee/ceremony.loader';
import type { ConsoleView } from '@/gate/committee/console.loader';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { FactList } from '@/ui/fact-list';
import { LinkButton } from '@/ui/link-button';
import { Note } from '@/ui/note';
import { PageHead } from '@/ui/page-head';
import { DiscardKeysDialog } from './discard-keys-dialog';
import { FocusedTitle } from './focused-title';
import { KeyHolders } from './key-holders';
import { KeyStandingNote } from './key-standing-note';

type Props = {
  view: ConsoleView;
  keys: NonNullable<KeysView>;
  /** The box was locked while this page was open. */
  isNew: boolean;
};

/** The box is locked: how many shares open it, who holds them, and the mark that stands on their slips. */
export function KeysMade({ view, keys, isNew }: Props) {
  const t = useTranslations('ceremony.keys');
  const { conference, me } = view;
  const members = view.keys?.memberCount ?? keys.holders.length;
  const counts = { members: formatCount(members), threshold: formatCount(keys.threshold) };
  const mayChange = me !== null && conference.state === 'in-session';
  const isOpened = view.forms.some(({ box }) => box?.state === 'opened');
  const mayRecord = me !== null && !hasReached(conference, 'counted') && !isOpened;
  const isOutdated = keys.holders.length !== members || view.members.length !== members;
  return (
    <>
      <PageHead
        title={t('title')}
        lead={t('leadDone', counts)}
        actions={
          mayChange && (
            <>
              <DiscardKeys view={view} />
              {!isOutdated && (
                <LinkButton variant="primary" href={`/committee/${conference.id}/cards`}>
                  {t('toCards')}
                </LinkButton>
              )}
            </>
          )
        }
      />
      {me === null && <Note tone="info">{t('readOnly')}</Note>}
      {isOutdated && mayChange && <Note tone="warn">{t('committeeChanged')}</Note>}
      {!isOpened && (
        <KeyStandingNote
          standing={keys.standing}
          names={keys.holders.flatMap(({ fullName, leftReason }) => (leftReason === null ? [] : [fullName]))}
        />
      )}
      <div className="grid items-start gap-4 desk:grid-cols-2">
        <Card title={<FocusedTitle isNew={isNew}>{t('done')}</FocusedTitle>}>
          <p className="text-ink-2">{t('mark')}</p>
          <p className="font-code text-[1.75rem] font-semibold tracking-wide">{keys.mark}</p>
          <p className="mb-4 text-note text-ink-2">{t('doneText')}</p>
          <FactList
            facts={[
              { term: t('threshold'), value: t('thresholdValue', counts) },
              {
                term: t('spare'),
                value: t('spareValue', { spare: formatCount(members - keys.threshold) }),
              },
            ]}
          />
        </Card>
        <Card title={t('holders')}>
          <KeyHolders conferenceId={conference.id} holders={keys.holders} mayRecord={mayRecord} />
        </Card>
      </div>
    </>
  );
}

function DiscardKeys({ view }: { view: ConsoleView }) {
  const t = useTranslations('ceremony.keys');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button variant="danger" onClick={() => setIsOpen(true)}>
        {t('discard')}
      </Button>
      <DiscardKeysDialog conferenceId={view.conference.id} open={isOpen} onOpenChange={setIsOpen} />
    </>
  );
}
