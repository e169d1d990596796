'use client';
import { useTranslations } from 'use-intl';
import type { ConsoleView } from '@/gate/committee/console.loader';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { Note } from '@/ui/note';
import { ProgressBar } from '@/ui/progress-bar';
import { FocusedTitle } from '../keys/focused-title';
import { CardsOnPaper } from './cards-on-paper';
import { ChooseCardCount } from './choose-card-count';
import type { FormEntry } from './form-cards';
import { useCardMaking } from './use-card-making';

type Props = { view: ConsoleView; entry: FormEntry; electionUuid: string };

/** Makes the cards of one form: a count, then codes and file, then paper and scissors, then the frozen list. */
export function MakeCards({ view, entry, electionUuid }: Props) {
  const t = useTranslations('cards');
  const { form } = entry;
  const { state, make, freeze, drop } = useCardMaking({
    conferenceId: view.conference.id,
    formId: form.id,
    isRehearsal: view.conference.rehearsal !== null,
    facts: {
      conferenceName: view.conference.name,
      formIndex: form.index,
      formTitle: form.title,
      colour: form.colour,
      electionUuid,
    },
  });
  switch (state.kind) {
    case 'choosing':
      return <ChooseCardCount voters={entry.voterCount} present={entry.presentCount} onMake={make} />;
    case 'making': {
      const progress = t('makingProgress', { done: formatCount(state.done), of: formatCount(state.of) });
      return <Progress title={t('making')} text={progress} value={state.done} max={state.of} />;
    }
    case 'printing':
      return <Progress title={t('printing')} text={t('madeHere')} value={1} max={1} />;
    case 'made':
      return <CardsOnPaper form={form.index} state={state} onFreeze={freeze} onDrop={drop} />;
    case 'failed':
      return (
        <Note tone="bad" role="alert" action={<Button onClick={drop}>{t('again')}</Button>}>
          <FocusedTitle>{t('failed')}</FocusedTitle>
        </Note>
      );
  }
}

function Progress(props: { title: string; text: string; value: number; max: number }) {
  return (
    <div role="status">
      <p className="mb-2 font-semibold">
        <FocusedTitle>{props.title}</FocusedTitle>
      </p>
      <ProgressBar value={props.value} max={props.max} label={props.title} />
      <p className="mt-2 text-note text-ink-2">{props.text}</p>
    </div>
  );
}
