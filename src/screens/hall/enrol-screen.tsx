'use client';
import { useTranslations } from 'use-intl';
import type { EnrolmentData } from '@/gate/session/enrolment.loader';
import { LinkButton } from '@/ui/link-button';
import { Note } from '@/ui/note';
import { SplitSignIn } from '@/ui/split-sign-in';
import { EnrolForm } from './enrol-form';
import { useRefusalSentence } from './use-refusal-sentence';

/** Where a one-time link leads: greets by name, says what for, and lets the person choose a passphrase. */
export function EnrolScreen({ token, data }: { token: string; data: EnrolmentData }) {
  const t = useTranslations('hall.enrol');
  const common = useTranslations('common');
  const session = useTranslations('session');
  const sentence = useRefusalSentence();
  if (!data.ok)
    return (
      <SplitSignIn brand={common('brand')} headline={t('notUsable')} text={null} basis={session('basis')}>
        <h1 className="font-doc text-title font-semibold">{t('title')}</h1>
        <Note tone="warn" className="my-6">
          {sentence(data.error)}
        </Note>
        <LinkButton href="/sign-in">{t('signIn')}</LinkButton>
      </SplitSignIn>
    );
  const { fullName, kind, conferenceName } = data.value;
  const conference = conferenceName;
  const what = kind === 'committee' ? t('forCommittee', { conference }) : t('forObserver', { conference });
  return (
    <SplitSignIn
      brand={common('brand')}
      headline={
        <>
          {t('greeting')} <span className="block">{fullName}</span>
        </>
      }
      text={<p>{t('promise')}</p>}
      basis={session('basis')}
    >
      <EnrolForm token={token} enrolment={data.value} what={what} />
    </SplitSignIn>
  );
}
