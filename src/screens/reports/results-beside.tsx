'use client';
import { useTranslations } from 'use-intl';
import type { CountResultView } from '@/gate/reporting/results.loader';
import type { ResultsBesideView } from '@/gate/reporting/results-beside.loader';
import { Card } from '@/ui/card';
import { PersonBesideTable } from './person-beside-table';
import { useBesideWords } from './use-beside-words';

type OpenView = Extract<ResultsBesideView, { state: 'open' }>;
type Person = OpenView['people'][number];
type Props = { beside: ResultsBesideView; result: CountResultView };

/** Đối chiếu: each person's result beside the second place and the last round, or one line that says why not. */
export function ResultsBeside({ beside, result }: Props) {
  const t = useTranslations('tally.beside');
  if (beside.state !== 'open')
    return (
      <Card title={t('title')}>
        <p className="text-ink-2">{t(beside.state)}</p>
      </Card>
    );
  const { people } = beside;
  const figures = people.filter((person) => person.beside.some(({ state }) => state === 'shown'));
  const wordsAlone = people.filter((person) => person.beside.length > 0 && !figures.includes(person));
  return (
    <Card title={t('title')}>
      <div className="flex flex-col gap-3">
        {figures.length > 0 && <p className="text-ink-2">{t('lead')}</p>}
        {figures.map((person) => (
          <PersonBeside key={person.subjectId} person={person} result={result} />
        ))}
        {wordsAlone.length > 0 && (
          <ul className="flex flex-col gap-1">
            {wordsAlone.map((person) => (
              <WithoutFigures key={person.subjectId} person={person} />
            ))}
          </ul>
        )}
        <Rest people={people} />
      </div>
    </Card>
  );
}

function PersonBeside({ person, result }: { person: Person; result: CountResultView }) {
  const { whyNot } = useBesideWords();
  const { form, present } = presentOf(person, result);
  return (
    <div className="min-w-0 break-inside-avoid rounded-control border border-line [&_caption]:font-doc">
      <PersonBesideTable person={person} present={present} title={form} />
      {person.beside.map((one, index) =>
        one.state === 'shown' ? null : (
          <p key={index} className="border-t border-line px-5 py-2 text-note text-ink-2">
            {whyNot(one)}
          </p>
        ),
      )}
    </div>
  );
}

function WithoutFigures({ person }: { person: Person }) {
  const { whyNot } = useBesideWords();
  return (
    <li>
      <b className="font-doc font-semibold">{person.fullName}</b>:{' '}
      <span className="text-ink-2">
        {person.beside.flatMap((one) => (one.state === 'shown' ? [] : whyNot(one))).join(' ')}
      </span>
    </li>
  );
}

/** Everybody else in one line: nothing to put beside theirs, or nobody has said who they are. */
function Rest({ people }: { people: readonly Person[] }) {
  const t = useTranslations('tally.beside');
  const unknown = people.filter(({ isKnown }) => !isKnown);
  const first = people.filter(({ isKnown, beside }) => isKnown && beside.length === 0);
  return (
    <>
      {first.length > 0 && (
        <p className="text-ink-2">{first.length === people.length ? t('nobody') : t('others')}</p>
      )}
      {unknown.length > 0 && (
        <p className="text-ink-2">
          {t('unknown', { names: unknown.map(({ fullName }) => fullName).join(', ') })}
        </p>
      )}
    </>
  );
}

function presentOf({ subjectId }: Person, { forms }: CountResultView) {
  for (const { outcome, form } of forms) {
    const present = outcome.subjects.find((row) => row.subjectId === subjectId);
    if (present) return { present, form: forms.length > 1 ? form.title : null };
  }
  throw new Error('Somebody was polled and is on no form.');
}
