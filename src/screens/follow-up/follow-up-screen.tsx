'use client';
import { Download, ListChecks } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { FollowUpView } from '@/gate/follow-up/follow-up.loader';
import type { Who } from '@/gate/setup/conferences.loader';
import { formatCount } from '@/lib/text/number';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { Note } from '@/ui/note';
import { PageHead } from '@/ui/page-head';
import { StaffFrame } from '../setup/staff-frame';
import { PersonCard } from './person-card';

/** Theo dõi xử lý: people in a band without a decision first, then those with one. */
export function FollowUpScreen({ who, people }: { who: Who; people: readonly FollowUpView[] }) {
  const t = useTranslations('followUp');
  const open = people.filter(({ decisions }) => decisions.length === 0);
  const decided = people.filter(({ decisions }) => decisions.length > 0);
  return (
    <StaffFrame who={who} part="follow-ups">
      <PageHead title={t('title')} lead={t('lead')} actions={people.length > 0 && <Downloads />} />
      {people.length === 0 ? (
        <EmptyState icon={<ListChecks aria-hidden />} title={t('empty.title')} text={t('empty.text')} />
      ) : (
        <>
          <Note tone="info">{t('private')}</Note>
          <People title={t('open')} people={open} whenNone={t('allDecided')} />
          {decided.length > 0 && <People title={t('decided')} people={decided} />}
        </>
      )}
    </StaffFrame>
  );
}

const formats = ['docx', 'pdf', 'xlsx'] as const;

/** The register as a paper. */
function Downloads() {
  const t = useTranslations('followUp.download');
  return formats.map((format) => (
    <LinkButton key={format} href={`/api/follow-ups/${format}`} download icon={<Download aria-hidden />}>
      {t(format)}
    </LinkButton>
  ));
}

type PeopleProps = { title: string; people: readonly FollowUpView[]; whenNone?: string };

function People({ title, people, whenNone }: PeopleProps) {
  const t = useTranslations('followUp');
  return (
    <section className="flex flex-col gap-4">
      <h2 className="font-doc text-subtitle font-semibold">
        {title} <span className="text-ink-2">({t('count', { count: formatCount(people.length) })})</span>
      </h2>
      {people.length === 0 && <p className="text-ink-2">{whenNone}</p>}
      {people.map((person) => (
        <PersonCard key={`${person.conferenceId} ${person.subjectId}`} person={person} />
      ))}
    </section>
  );
}
