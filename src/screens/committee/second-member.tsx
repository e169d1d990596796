'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ConsoleView } from '@/gate/committee/console.loader';
import { Note } from '@/ui/note';
import { PasswordInput } from '@/ui/password-input';
import { Select } from '@/ui/select';
import { otherMembers } from './tally/other-members';

const nobody = { secondMemberId: '', passphrase: '' };

/** Who confirms beside the member signed in, as it is entered; `ask` says whether all is there and shows what is not. */
export function useSecondMember() {
  const [entered, setEntered] = useState(nobody);
  const [isTried, setIsTried] = useState(false);
  return {
    entered,
    isTried,
    change: setEntered,
    ask: () => {
      setIsTried(true);
      return entered.secondMemberId !== '' && entered.passphrase !== '';
    },
    forget: () => {
      setEntered(nobody);
      setIsTried(false);
    },
  };
}

type Props = { view: ConsoleView; second: ReturnType<typeof useSecondMember> };

/** The second member comes to this computer, is chosen by name, and enters the own passphrase; the first stays signed in. */
export function SecondMemberFields({ view, second: { entered, isTried, change } }: Props) {
  const t = useTranslations('committee.tally');
  const fields = useTranslations('fields');
  const others = otherMembers(view);
  const missing = (value: string) => (isTried && value === '' ? { error: fields('required') } : {});
  if (others.length === 0) return <Note tone="warn">{t('noSecondMember')}</Note>;
  return (
    <>
      <Select
        label={t('secondMember')}
        placeholder={t('chooseMember')}
        options={others.map(({ id, fullName }) => ({ value: id, label: fullName }))}
        value={entered.secondMemberId}
        onChange={(event) => change({ ...entered, secondMemberId: event.target.value })}
        {...missing(entered.secondMemberId)}
      />
      <PasswordInput
        label={t('secondPassphrase')}
        showLabel={t('show')}
        hideLabel={t('hide')}
        autoComplete="off"
        value={entered.passphrase}
        onChange={(event) => change({ ...entered, passphrase: event.target.value })}
        {...missing(entered.passphrase)}
      />
    </>
  );
}
