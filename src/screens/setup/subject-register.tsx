'use client';
import { useTranslations } from 'use-intl';
import { identifySubjectAction } from '@/gate/people/people.actions';
import type { SubjectsView } from '@/gate/people/people.loader';
import { dateScreen } from '@/lib/text/date';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Note } from '@/ui/note';
import { SaveRefusal } from './save-refusal';
import { useListAction } from './use-list-action';

type Question = SubjectsView['register']['questions'][number];

/** What the register of persons asks about the list, and who of it is polled at another place too. */
export function SubjectRegister({ view }: { view: SubjectsView }) {
  const t = useTranslations('people.register');
  const { questions, elsewhere } = view.register;
  return (
    <>
      {view.mayEdit && questions.length > 0 && (
        <Card tone="attention" title={t('title')} footer={t('why')}>
          <ul className="flex flex-col gap-6">
            {questions.map((question) => (
              <Asked key={question.subjectId} question={question} conferenceId={view.conferenceId} />
            ))}
          </ul>
        </Card>
      )}
      {elsewhere.length > 0 && (
        <Note tone="info">
          {elsewhere
            .map(({ fullName, unitName, heldOn }) =>
              t('elsewhere', { name: fullName, unit: unitName, day: dateScreen(heldOn) }),
            )
            .join(' ')}
        </Note>
      )}
    </>
  );
}

/** One subject: is it somebody the register knows, or another of the same name? */
function Asked({ question, conferenceId }: { question: Question; conferenceId: string }) {
  const t = useTranslations('people.register');
  const action = useListAction();
  const { subjectId, fullName, birthYear, candidates } = question;
  const born = (year: number | null) =>
    year === null ? t('yearUnknown') : t('born', { year: String(year) });
  const answer = (personId: string | null) =>
    action.run(identifySubjectAction(conferenceId, { subjectId, personId }));
  return (
    <li className="flex flex-col gap-3">
      <p>
        <b className="font-doc text-name">{fullName}</b> ({born(birthYear)})
      </p>
      <SaveRefusal refusal={action.refusal} />
      <div className="flex flex-wrap gap-2.5">
        {candidates.map(({ personId, unitNames, birthYear: known }) => (
          <Button key={personId} busy={action.busy} onClick={() => answer(personId)}>
            {t('same', { unit: unitNames.join('; '), born: born(known) })}
          </Button>
        ))}
        <Button variant="quiet" busy={action.busy} onClick={() => answer(null)}>
          {t('other')}
        </Button>
      </div>
    </li>
  );
}
