'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ConsoleView } from '@/gate/committee/console.loader';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { AnnulVoteDialog } from './annul-vote-dialog';

/** Offers to vote again, quietly: under the seal, before anything of the vote is known. */
export function AnnulVote({ view }: { view: ConsoleView }) {
  const t = useTranslations('committee.revote');
  const [isOpen, setIsOpen] = useState(false);
  const { conference, forms, paper, me } = view;
  const isKnown =
    forms.some(({ box }) => box?.state === 'opened') || paper.forms.some(({ isConfirmed }) => isConfirmed);
  if (conference.state !== 'sealed' || isKnown || !me) return null;
  return (
    <Card title={t('offerTitle')}>
      <p className="mb-3 text-ink-2">{t('offer')}</p>
      <Button onClick={() => setIsOpen(true)}>{t('annul')}</Button>
      {isOpen && <AnnulVoteDialog view={view} onClose={() => setIsOpen(false)} />}
    </Card>
  );
}
