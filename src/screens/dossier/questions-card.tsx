'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { DossierQuestion } from '@/domain/dossier/dossier';
import type { DossiersView } from '@/gate/dossier/dossiers.loader';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Chip } from '@/ui/chip';
import { useWhen } from '../setup/conference-when';
import { QuestionDialog } from './question-dialog';
import { SettleDialog, type Settling } from './settle-dialog';

/** Questions put before the conference: who asked whom, when they were forwarded, and whether they were answered. */
export function QuestionsCard({ view }: { view: DossiersView }) {
  const t = useTranslations('dossier.questions');
  const [isAdding, setAdding] = useState(false);
  const [settling, setSettling] = useState<Settling | null>(null);
  const { questions } = view.facts;
  return (
    <Card
      title={t('title')}
      actions={view.mayChange && <Button onClick={() => setAdding(true)}>{t('add')}</Button>}
      footer={questions.length > 0 && t('answerHint')}
    >
      {questions.length === 0 ? (
        <p className="text-ink-2">{t('none')}</p>
      ) : (
        <ol className="divide-y divide-line">
          {questions.map((question) => (
            <Question key={question.id} {...{ view, question }} onSettle={setSettling} />
          ))}
        </ol>
      )}
      {isAdding && <QuestionDialog view={view} onClose={() => setAdding(false)} />}
      {settling && <SettleDialog view={view} settling={settling} onClose={() => setSettling(null)} />}
    </Card>
  );
}

type QuestionProps = {
  view: DossiersView;
  question: DossierQuestion;
  onSettle: (settling: Settling) => void;
};

function Question({ view, question, onSettle }: QuestionProps) {
  const t = useTranslations('dossier.questions');
  const when = useWhen();
  const { subjectId, origin, askedBy, text, receivedOn, forwardedOn, answeredOn } = question;
  const name = view.facts.subjects.find(({ id }) => id === subjectId)?.fullName ?? '';
  const step = forwardedOn === null ? 'forwarded' : 'answered';
  const word = step === 'forwarded' ? 'forward' : 'answer';
  const asked = [t(`origin.${origin}`), askedBy].filter((part) => part !== '').join(', ');
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-3">
      <div className="min-w-0 flex-1 basis-72">
        <b className="font-semibold">{t('to', { name })}</b>
        <p className="whitespace-pre-line">{text}</p>
        <p className="text-note text-ink-2">{`${asked}. ${t('received', { day: when.day(receivedOn) })}.`}</p>
      </div>
      <div className="flex flex-col items-start gap-2">
        {answeredOn !== null ? (
          <Chip tone="ok">{t('answered', { day: when.day(answeredOn) })}</Chip>
        ) : forwardedOn !== null ? (
          <Chip tone="idle">{t('forwarded', { day: when.day(forwardedOn) })}</Chip>
        ) : (
          <Chip tone="warn">{t('waiting')}</Chip>
        )}
        {view.mayChange && answeredOn === null && (
          <Button
            aria-label={t(`${word}Of`, { name })}
            onClick={() => onSettle({ question, step, title: t(`${word}Of`, { name }) })}
          >
            {t(word)}
          </Button>
        )}
      </div>
    </li>
  );
}
