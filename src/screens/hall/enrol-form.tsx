'use client';
import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { signIn } from 'next-auth/react';
import { useForm } from 'react-hook-form';
import { useTranslations } from 'use-intl';
import { enrolAction } from '@/gate/session/enrolment.actions';
import type { EnrolmentData } from '@/gate/session/enrolment.loader';
import { chosenAccountSchema } from '@/gate/session/enrolment.schema';
import { Button } from '@/ui/button';
import { Form } from '@/ui/form';
import { LinkButton } from '@/ui/link-button';
import { Note } from '@/ui/note';
import { PasswordInput } from '@/ui/password-input';
import { TextInput } from '@/ui/text-input';
import { askServer } from './ask-server';
import { RefusalNote } from './refusal-notes';
import { useFieldSentence, type Refusal } from './use-refusal-sentence';

type Enrolment = Extract<EnrolmentData, { ok: true }>['value'];
/** The kit's passphrase field is a laptop's; members hold a tablet here. */
const tabletSize = '[&_input]:min-h-14 [&_input]:text-tab-body';

type EnrolFormProps = { token: string; enrolment: Enrolment; what: string };

/** User name and passphrase, twice; then straight to the person's own work. */
export function EnrolForm({ token, enrolment, what }: EnrolFormProps) {
  const t = useTranslations('hall.enrol');
  const sentence = useFieldSentence();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [madeFor, setMadeFor] = useState<string | null>(null);
  const [isEntering, setEntering] = useState(false);
  const form = useForm({
    resolver: zodResolver(chosenAccountSchema),
    defaultValues: { username: enrolment.username, passphrase: '', passphraseAgain: '' },
  });
  const { errors, isSubmitting } = form.formState;
  const { hasAccount } = enrolment;

  const submit = form.handleSubmit(async (typed) => {
    setRefusal(null);
    const answer = await askServer(enrolAction({ ...typed, token }));
    if (!answer.ok) return setRefusal(answer.error);
    const { username, conferenceId } = answer.value;
    const entered = await signIn('credentials', {
      username,
      password: typed.passphrase,
      redirect: false,
    }).catch(() => undefined);
    if (!entered?.ok) return setMadeFor(username);
    setEntering(true);
    // A whole new page: nothing of whoever was signed in on this machine may stay.
    window.location.assign(new URL(`/committee/${conferenceId}`, window.location.origin));
  });

  if (madeFor) return <SignInYourself username={madeFor} />;
  return (
    <Form
      className="flex flex-col gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div>
        <h1 className="font-doc text-title font-semibold">{hasAccount ? t('formTitle') : t('title')}</h1>
        <p className="mt-2 text-ink-2">{hasAccount ? t('again') : what}</p>
      </div>
      <TextInput
        size="tablet"
        label={t('username')}
        hint={hasAccount ? t('usernameKept') : t('usernameHint')}
        error={sentence(errors.username?.message)}
        readOnly={hasAccount}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        {...form.register('username')}
      />
      <PasswordInput
        label={t('passphrase')}
        hint={t('passphraseHint')}
        error={sentence(errors.passphrase?.message)}
        showLabel={t('show')}
        hideLabel={t('hide')}
        autoComplete="new-password"
        className={tabletSize}
        {...form.register('passphrase')}
      />
      <PasswordInput
        label={t('passphraseAgain')}
        error={sentence(errors.passphraseAgain?.message)}
        showLabel={t('show')}
        hideLabel={t('hide')}
        autoComplete="new-password"
        className={tabletSize}
        {...form.register('passphraseAgain')}
      />
      <RefusalNote refusal={refusal} />
      <Button
        type="submit"
        variant="primary"
        size="md"
        wide
        busy={isSubmitting || isEntering}
        busyLabel={isEntering ? t('entering') : t('submitting')}
      >
        {hasAccount ? t('submitAgain') : t('submit')}
      </Button>
    </Form>
  );
}

/** The account is there, but signing in did not come through: the person does it by hand. */
function SignInYourself({ username }: { username: string }) {
  const t = useTranslations('hall.enrol');
  return (
    <div className="flex flex-col gap-5">
      <Note tone="ok" role="status">
        {t('signInYourself', { username })}
      </Note>
      <LinkButton href="/sign-in" variant="primary" size="md">
        {t('signIn')}
      </LinkButton>
    </div>
  );
}
