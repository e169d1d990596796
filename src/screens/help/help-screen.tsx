'use client';
import { useTranslations } from 'use-intl';
import { Card } from '@/ui/card';
import { LinkButton } from '@/ui/link-button';
import { PageHead } from '@/ui/page-head';
import { OpenShell } from '../session/open-shell';

/** Each part with its points; the last says what nobody can promise. */
const points = {
  secret: ['secret.card', 'secret.sealed', 'secret.shaken', 'secret.totals'],
  right: ['right.keys', 'right.once', 'right.counted', 'right.seal'],
  check: ['check.tracker', 'check.package', 'check.trial'],
  limits: [
    'limits.unanimous',
    'limits.small',
    'limits.tablet',
    'limits.computer',
    'limits.colluding',
    'limits.copy',
    'limits.eyes',
  ],
} as const;
const parts = ['secret', 'right', 'check', 'limits'] as const;

/** Phiếu được giữ kín và đếm đúng thế nào: for everybody, before or after a vote. */
export function HelpScreen() {
  const t = useTranslations('help');
  const title = useTranslations('help.partTitle');
  const verify = useTranslations('verify');
  return (
    <OpenShell>
      <div className="mx-auto flex w-full max-w-[64rem] flex-col gap-4 text-lead">
        <PageHead title={t('title')} lead={t('lead')} />
        {parts.map((part) => (
          <Card key={part} title={title(part)} tone={part === 'limits' ? 'attention' : 'plain'}>
            <ul className="flex list-disc flex-col gap-2.5 pl-5">
              {points[part].map((point) => (
                <li key={point}>{t(point)}</li>
              ))}
            </ul>
          </Card>
        ))}
        <p className="flex flex-wrap gap-2">
          <LinkButton variant="quiet" href="/verify">
            {verify('title')}
          </LinkButton>
          <LinkButton variant="quiet" href="/sign-in">
            {verify('signIn')}
          </LinkButton>
        </p>
      </div>
    </OpenShell>
  );
}
