'use client';
import { useDeferredValue, useState } from 'react';
import { PackageCheck, PackageX } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { FormTrackersView, TrackersView } from '@/gate/reporting/trackers.loader';
import { formatCount } from '@/lib/text/number';
import { Card } from '@/ui/card';
import { Chip } from '@/ui/chip';
import { EmptyState } from '@/ui/empty-state';
import { Note } from '@/ui/note';
import { PageHead } from '@/ui/page-head';
import { SearchField } from '@/ui/search-field';
import { RehearsalBand } from '../rehearsal/rehearsal-band';
import { OpenShell } from '../session/open-shell';
import { answerTo, findTrackers } from './find-trackers';

/**
 * Mã tra cứu, on a screen of the hall: what is in the sealed box, and nothing of what it says. Its brand leads back to
 * an empty search, and not to the committee's pages.
 */
export function TrackersScreen({ view }: { view: TrackersView }) {
  const t = useTranslations('verify.trackers');
  return (
    <OpenShell
      homeHref={`/trackers/${view.conference.id}`}
      conference={view.conference.name}
      band={<RehearsalBand name={view.conference.name} />}
    >
      <PageHead title={t('title')} lead={t('lead')} />
      {view.forms === null ? (
        <EmptyState icon={<PackageCheck aria-hidden />} title={t('notSealed')} text={t('notSealedText')} />
      ) : view.forms.length === 0 ? (
        <EmptyState icon={<PackageX aria-hidden />} title={t('nothing')} text={t('nothingText')} />
      ) : (
        <LookUp forms={view.forms} />
      )}
    </OpenShell>
  );
}

function LookUp({ forms }: { forms: readonly FormTrackersView[] }) {
  const t = useTranslations('verify.trackers');
  const [typed, setTyped] = useState('');
  const asked = useDeferredValue(typed.trim());
  const found = forms.map((form) => ({ form, shown: findTrackers(form.trackers, asked) }));
  const all = found.flatMap(({ shown }) => shown);
  return (
    <>
      <Card>
        <SearchField
          labelShown
          label={t('search')}
          placeholder={t('hint')}
          autoFocus
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <div role="status" className="mt-3 empty:hidden">
          {asked !== '' && <Answer found={all} />}
        </div>
      </Card>
      {found.map(({ form, shown }) => (
        <FormTrackers key={form.index} form={form} shown={shown} />
      ))}
    </>
  );
}

const tones = { none: 'warn', foundOne: 'ok', foundExcluded: 'bad' } as const;

function Answer({ found }: { found: FormTrackersView['trackers'] }) {
  const t = useTranslations('verify.trackers');
  const answer = answerTo(found);
  if (answer === 'found')
    return <p className="text-ink-2">{t('found', { count: formatCount(found.length) })}</p>;
  return <Note tone={tones[answer]}>{t(answer)}</Note>;
}

type FormProps = { form: FormTrackersView; shown: FormTrackersView['trackers'] };

function FormTrackers({ form, shown }: FormProps) {
  const t = useTranslations('verify.trackers');
  const v = useTranslations('verify');
  const excluded = form.trackers.filter(({ isExcluded }) => isExcluded).length;
  const number = v('formTitle', { index: formatCount(form.index) });
  return (
    <Card title={`${number}: ${form.title}`}>
      <p className="mb-3 text-ink-2">
        {t('count', { count: formatCount(form.trackers.length) })}
        {excluded > 0 && `. ${t('excluded', { count: formatCount(excluded) })}`}
      </p>
      <ul
        aria-label={t('list', { index: formatCount(form.index) })}
        className="grid gap-2 tablet:grid-cols-2 laptop:grid-cols-3"
      >
        {shown.map(({ words, code, isExcluded }) => (
          <li
            key={`${words.join(' ')} ${code}`}
            className="rounded-control border border-line bg-paper px-3.5 py-2 [content-visibility:auto]"
          >
            <span className="block font-doc text-subtitle font-semibold">{words.join(' · ')}</span>
            <span className="font-code text-lead text-lam-800">{code}</span>
            {isExcluded && (
              <Chip tone="bad" className="ml-3">
                {t('notCounted')}
              </Chip>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
