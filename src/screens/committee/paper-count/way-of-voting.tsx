'use client';
import { useTranslations } from 'use-intl';
import type { ConsoleView } from '@/gate/committee/console.loader';
import { Card } from '@/ui/card';
import { TextLink } from '@/ui/text-link';

/** How people vote, with the way to the paper; where there is none it stands only until the vote opens. */
export function WayOfVoting({ view }: { view: ConsoleView }) {
  const t = useTranslations('paper.use');
  const { conference, paper } = view;
  if (paper.use === 'none' && conference.state !== 'in-session') return null;
  return (
    <Card title={t('title')}>
      <p className="font-medium">{t(paper.use)}</p>
      <TextLink href={`/committee/${conference.id}/paper`} className="py-2.5">
        {t(conference.state !== 'in-session' ? 'goTo' : paper.use === 'none' ? 'change' : 'changeOrPrint')}
      </TextLink>
      {paper.use === 'beside-devices' && conference.state === 'voting' && (
        <TextLink href={`/committee/${conference.id}/cards`} className="ml-6 py-2.5">
          {t('exchange')}
        </TextLink>
      )}
    </Card>
  );
}
