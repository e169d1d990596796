'use client';
import { useLocale, useTranslations } from 'use-intl';
import { Card } from '@/ui/card';
import { LinkButton } from '@/ui/link-button';
import { PageHead } from '@/ui/page-head';
import { StaffShell } from '@/ui/staff-shell';
import { LanguageSwitch } from '../session/language-switch';

/** Each part with its points; the last says what nobody can promise. */
const points = [
  ...(['card', 'sealed', 'shaken', 'totals'] as const).map((point) => `secret.${point}` as const),
  ...(['keys', 'once', 'counted', 'seal'] as const).map((point) => `right.${point}` as const),
  ...(['tracker', 'package', 'trial'] as const).map((point) => `check.${point}` as const),
  ...(['unanimous', 'small', 'tablet', 'computer', 'colluding', 'copy', 'eyes'] as const).map(
    (point) => `limits.${point}` as const,
  ),
];
const parts = ['secret', 'right', 'check', 'limits'] as const;

/** Phiếu được giữ kín và đếm đúng thế nào: for everybody, before or after a vote. */
export function HelpScreen() {
  const t = useTranslations('help');
  const title = useTranslations('help.partTitle');
  const common = useTranslations('common');
  const verify = useTranslations('verify');
  return (
    <StaffShell
      brand={common('brand')}
      homeHref="/"
      navLabel={common('menu')}
      menuLabel={common('menu')}
      skipLabel={common('skipToContent')}
      tools={<LanguageSwitch locale={useLocale()} />}
    >
      <div className="mx-auto flex w-full max-w-[64rem] flex-col gap-4 text-lead">
        <PageHead title={t('title')} lead={t('lead')} />
        {parts.map((part) => (
          <Card key={part} title={title(part)} tone={part === 'limits' ? 'attention' : 'plain'}>
            <ul className="flex list-disc flex-col gap-2.5 pl-5">
              {points
                .filter((point) => point.startsWith(`${part}.`))
                .map((point) => (
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
    </StaffShell>
  );
}
