'use client';
import { useTranslations } from 'use-intl';
import { Chip } from '@/ui/chip';
import { EnrolmentButton } from './enrolment-button';

type AccountCellProps = {
  conferenceId: string;
  kind: 'committee' | 'observer';
  person: { id: string; fullName: string; hasAccount: boolean };
};

/** Whether somebody can sign in yet, and the link by which they will. */
export function AccountCell(props: AccountCellProps) {
  const t = useTranslations('hall.account');
  const { hasAccount } = props.person;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <Chip tone={hasAccount ? 'ok' : 'idle'}>{hasAccount ? t('made') : t('missing')}</Chip>
      <EnrolmentButton {...props} />
    </div>
  );
}
