'use client';
import { useState, type ComponentProps } from 'react';
import { signIn } from 'next-auth/react';
import { useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { Button } from '@/ui/button';
import { Form } from '@/ui/form';
import { Note } from '@/ui/note';
import { PasswordInput } from '@/ui/password-input';
import { SplitSignIn } from '@/ui/split-sign-in';
import { TextInput } from '@/ui/text-input';
import { TextLink } from '@/ui/text-link';
import { WordsProvider } from '../words-provider';
import { LanguageSwitch } from './language-switch';
import { readSignInRefusal, type SignInRefusal } from './sign-in-refusal';

type Words = Omit<ComponentProps<typeof WordsProvider>, 'children'>;
type Typed = { username: string; password: string };

/** The door for officers, committees and authorities; loaded again after signing in, the page leads each to their work. */
export function SignInScreen({ words }: { words: Words }) {
  return (
    <WordsProvider {...words}>
      <Door locale={words.locale} />
    </WordsProvider>
  );
}

function Door({ locale }: Pick<Words, 'locale'>) {
  const t = useTranslations('session');
  const common = useTranslations('common');
  return (
    <SplitSignIn brand={common('brand')} headline={t('headline')} text={t('promise')} basis={t('basis')}>
      <h1 className="font-doc text-[2rem] leading-[1.35] font-semibold">{t('signIn')}</h1>
      <p className="mt-1 mb-6 text-ink-2">{t('forWhom')}</p>
      <SignInForm />
      <p className="mt-6 border-b border-line pb-6 text-note text-ink-2">{t('forgotten')}</p>
      <div className="mt-3 flex flex-wrap items-center justify-between gap-4">
        <div className="flex flex-col items-start">
          <TextLink href="/vote" className="py-2.5">
            {t('voteHere')}
          </TextLink>
          <TextLink href="/verify" className="py-2.5">
            {t('checkCount')}
          </TextLink>
          <TextLink href="/help" className="py-2.5">
            {t('howSecret')}
          </TextLink>
        </div>
        <LanguageSwitch locale={locale} />
      </div>
    </SplitSignIn>
  );
}

function SignInForm() {
  const t = useTranslations('session');
  const fields = useTranslations('fields');
  const [refusal, setRefusal] = useState<SignInRefusal | null>(null);
  const { register, handleSubmit, formState, setFocus } = useForm<Typed>({
    defaultValues: { username: '', password: '' },
  });
  const { errors, isSubmitting } = formState;
  const isNeeded = { required: fields('required') };

  const enter = handleSubmit(async (typed) => {
    setRefusal(null);
    const refused = await trySignIn(typed);
    setRefusal(refused);
    if (refused) setFocus('password', { shouldSelect: true });
    else window.location.reload();
  });

  return (
    <Form method="post" onSubmit={enter} className="flex flex-col gap-5">
      <TextInput
        label={t('username')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        error={errors.username?.message}
        {...register('username', isNeeded)}
      />
      <PasswordInput
        label={t('password')}
        showLabel={t('show')}
        hideLabel={t('hide')}
        error={errors.password?.message}
        {...register('password', isNeeded)}
      />
      {refusal && (
        <Note tone="bad" role="alert">
          <RefusalSentence refusal={refusal} />
        </Note>
      )}
      <Button type="submit" variant="primary" wide busy={isSubmitting} busyLabel={t('signingIn')}>
        {t('signIn')}
      </Button>
    </Form>
  );
}

function RefusalSentence({ refusal }: { refusal: SignInRefusal }) {
  const t = useTranslations('session');
  const refusals = useTranslations('refusals');
  switch (refusal.code) {
    case 'offline':
      return t('offline');
    case 'wrong-password':
      return refusals('wrong-password');
    case 'too-many-tries':
      return refusals('too-many-tries', { waitMinutes: refusal.waitMinutes });
  }
}

async function trySignIn(typed: Typed): Promise<SignInRefusal | null> {
  try {
    const answer = await signIn('credentials', { ...typed, redirect: false });
    return answer?.ok ? null : readSignInRefusal(answer?.error ?? '');
  } catch {
    return { code: 'offline' };
  }
}
