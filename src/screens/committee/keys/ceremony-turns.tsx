'use client';
import { useTranslations } from 'use-intl';
import type { CommitteeMember } from '@/domain/conference/committee';
import { Card } from '@/ui/card';
import { Chip } from '@/ui/chip';
import { slipsTaken, type CeremonyState } from './ceremony-stage';

type Props = { members: readonly CommitteeMember[]; state: CeremonyState };

/** Whose turn it is, and who holds a slip already. */
export function CeremonyTurns({ members, state }: Props) {
  const t = useTranslations('ceremony.keys');
  const taken = slipsTaken(state);
  return (
    <Card
      title={t('members')}
      footer={
        state.made && (
          <>
            {t('mark')}: <span className="font-code font-semibold text-ink">{state.made.mark}</span>
          </>
        )
      }
    >
      <ol className="flex flex-col gap-3">
        {members.map((member, index) => (
          <li
            key={member.id}
            aria-current={'member' in state.stage && index === taken ? 'step' : undefined}
            className="flex flex-col items-start gap-1"
          >
            <div className="font-doc text-name font-semibold">{member.fullName}</div>
            {index < taken ? (
              <Chip tone="ok">{t('memberTaken')}</Chip>
            ) : 'member' in state.stage && index === taken ? (
              <Chip tone="now">{t('memberNow')}</Chip>
            ) : (
              <Chip tone="idle">{t('memberWaiting')}</Chip>
            )}
          </li>
        ))}
      </ol>
    </Card>
  );
}
