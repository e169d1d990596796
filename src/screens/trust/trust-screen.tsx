'use client';
import type { ReactNode } from 'react';
import { Download, ShieldCheck } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import type { TrustView } from '@/gate/session/trust.loader';
import { LinkButton } from '@/ui/link-button';
import { TabletShell } from '@/ui/tablet-shell';
import { LanguageSwitch } from '../session/language-switch';

const devices = ['android', 'ipad', 'windows'] as const;

/** Once for each tablet, before the meeting: cameras and voting need a connection that the tablet trusts. */
export function TrustScreen({ view }: { view: TrustView }) {
  const t = useTranslations('trust');
  return (
    <TabletShell brand={useTranslations('common')('brand')} tools={<LanguageSwitch locale={useLocale()} />}>
      <div className="mx-auto flex w-full max-w-[52rem] flex-col gap-6 px-4 py-8 tablet:px-6">
        <header className="flex flex-col gap-2">
          <h1 className="font-doc text-[2rem] leading-[1.35] font-semibold">{t('title')}</h1>
          <p className="text-ink-2">{t('lead')}</p>
        </header>
        <ol className="flex flex-col gap-6">
          <Step number={1} title={t('download')}>
            <LinkButton
              size="lg"
              variant="primary"
              href={view.authorityHref}
              icon={<Download aria-hidden />}
              download
            >
              {t('downloadAction')}
            </LinkButton>
          </Step>
          <Step number={2} title={t('install')}>
            <dl className="flex flex-col gap-3">
              {devices.map((device) => (
                <div key={device}>
                  <dt className="font-semibold">{t(`devices.${device}.name`)}</dt>
                  <dd className="text-ink-2">{t(`devices.${device}.steps`)}</dd>
                </div>
              ))}
            </dl>
            <p className="text-ink-2">{t('compare')}</p>
            <p className="rounded-control bg-lam-50 px-4 py-3 font-code text-[1.0625rem] break-words">
              {view.fingerprint.replaceAll(':', ' ')}
            </p>
          </Step>
          <Step number={3} title={t('open')}>
            <LinkButton size="lg" href={view.voteAddress} icon={<ShieldCheck aria-hidden />}>
              {t('openAction')}
            </LinkButton>
            <p className="text-ink-2">{t('warned')}</p>
          </Step>
        </ol>
      </div>
    </TabletShell>
  );
}

function Step({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  return (
    <li className="flex gap-4 rounded-card border-[1.5px] border-line-strong bg-surface px-5 py-5">
      <span
        aria-hidden
        className="grid size-11 shrink-0 place-items-center rounded-full bg-lam-700 text-[1.375rem] font-semibold text-white"
      >
        {number}
      </span>
      <div className="flex min-w-0 flex-1 flex-col items-start gap-3">
        <h2 className="text-[1.375rem] leading-[2.75rem] font-semibold">{title}</h2>
        {children}
      </div>
    </li>
  );
}
