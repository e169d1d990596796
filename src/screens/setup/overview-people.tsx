'use client';
import { useMessages, useTranslations } from 'use-intl';
import type { PersonFinding } from '@/domain/conference/person-findings';
import { Card } from '@/ui/card';
import { Chip } from '@/ui/chip';
import { TextLink } from '@/ui/text-link';
import { fillSentence } from '@/messages/fill-sentence';

const shownPeople = 8;

type OverviewPeopleProps = { conferenceId: string; people: readonly PersonFinding[] };

/** Vấn đề theo từng người: whom a readiness line is about, one by one. */
export function OverviewPeople({ conferenceId, people }: OverviewPeopleProps) {
  const t = useTranslations('setup.people');
  const rest = people.length - shownPeople;
  return (
    <Card
      flush
      title={t('title')}
      beside={
        <Chip tone="idle" icon={null}>
          {people.length}
        </Chip>
      }
      footer={rest > 0 && t('more', { count: String(rest) })}
    >
      <ul>
        {people.slice(0, shownPeople).map((one, index) => (
          <Person key={index} finding={one} conferenceId={conferenceId} />
        ))}
      </ul>
    </Card>
  );
}

function Person({ finding, conferenceId }: { finding: PersonFinding; conferenceId: string }) {
  const t = useTranslations('setup');
  const { setup } = useMessages();
  const { code, state, fullName, birthYear, numbers, place } = finding;
  const where = t('people.numbers', { numbers: numbers.join(', ') });
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 border-t border-line px-5 py-3 tablet:grid-cols-[minmax(0,10rem)_minmax(0,1fr)_auto]">
      <span className="font-doc font-semibold">
        {fullName}
        {birthYear !== null && ` (${birthYear})`}
      </span>
      <div className="flex flex-col items-start gap-1 max-tablet:col-span-2 max-tablet:row-start-2">
        <Chip tone={state === 'blocks' ? 'bad' : 'warn'} size="small">
          {t(`lineKind.${state}`)}
        </Chip>
        <span>{fillSentence(setup.people.finding[code], { numbers: where })}</span>
      </div>
      <TextLink
        href={`/conferences/${conferenceId}/${place}`}
        aria-label={`${t(state === 'blocks' ? 'people.mend' : 'people.see')}: ${fullName}`}
      >
        {t(state === 'blocks' ? 'people.mend' : 'people.see')}
      </TextLink>
    </li>
  );
}
