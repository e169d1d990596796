'use client';
import { useMemo, useState } from 'react';
import { Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { CommitteeData } from '@/gate/hall/hall.loader';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Chip } from '@/ui/chip';
import { LinkButton } from '@/ui/link-button';
import { SearchField } from '@/ui/search-field';
import { findVoters, indexVoters } from '../desk/find-voters';

export type PresentPerson = CommitteeData['present'][number];

type PresentPickerProps = {
  conferenceId: string;
  present: readonly PresentPerson[];
  chosenIds: readonly (string | null)[];
  onChoose: (person: PresentPerson) => void;
};

const shownAtOnce = 8;

/** Voters in the hall, found as one types; subjects are marked and cannot be chosen. */
export function PresentPicker({ conferenceId, present, chosenIds, onChoose }: PresentPickerProps) {
  const t = useTranslations('hall.committee');
  const [query, setQuery] = useState('');
  const people = useMemo(() => indexVoters(present), [present]);
  const found = findVoters(people, query);
  if (present.length === 0)
    return (
      <Card title={t('pick')}>
        <p className="mb-4">{t('nobodyPresent')}</p>
        <LinkButton href={`/conferences/${conferenceId}/hall/attendance`}>{t('toDesk')}</LinkButton>
      </Card>
    );
  return (
    <Card title={t('pick')}>
      <SearchField label={t('search')} value={query} onChange={(event) => setQuery(event.target.value)} />
      <ul className="mt-2 flex flex-col">
        {found.slice(0, shownAtOnce).map((person) => (
          <li
            key={person.id}
            className="grid grid-cols-[1.75rem_minmax(0,1fr)_auto] items-center gap-x-3 border-t border-line py-2 first:border-t-0"
          >
            <span className="num font-semibold">{person.number}</span>
            <span className="min-w-0">
              <span className="font-doc text-name font-semibold">{person.fullName}</span>
              <span className="block text-note text-ink-2">{person.post}</span>
            </span>
            <Choice person={person} isChosen={chosenIds.includes(person.id)} onChoose={onChoose} />
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="mt-2 text-ink-2">{t('nobody')}</p>}
      {found.length > shownAtOnce && (
        <p className="mt-2 text-note text-ink-2">
          {t('more', { count: formatCount(found.length - shownAtOnce) })}
        </p>
      )}
    </Card>
  );
}

type ChoiceProps = { person: PresentPerson; isChosen: boolean; onChoose: (person: PresentPerson) => void };

function Choice({ person, isChosen, onChoose }: ChoiceProps) {
  const t = useTranslations('hall.committee');
  if (person.isBeingPolled)
    return (
      <Chip tone="idle" icon={null}>
        {t('polled')}
      </Chip>
    );
  if (isChosen) return <Chip tone="ok">{t('chosen')}</Chip>;
  return (
    <Button
      icon={<Plus />}
      aria-label={t('chooseOf', { name: person.fullName })}
      onClick={() => onChoose(person)}
    >
      {t('choose')}
    </Button>
  );
}
