'use client';
import { useState, type FormEvent } from 'react';
import { Download, Printer } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { Form } from '@/ui/form';
import { LinkButton } from '@/ui/link-button';
import { Note } from '@/ui/note';
import { NumberInput } from '@/ui/number-input';
import { FocusedTitle } from '../keys/focused-title';
import { readCount, type CardMaking } from './card-making';
import { DropCards } from './drop-cards';

type Props = {
  form: number;
  state: Extract<CardMaking, { kind: 'made' }>;
  onFreeze: () => void;
  onDrop: () => void;
};

/** The file is there to be printed; the list is frozen only when every card has been cut and counted. */
export function CardsOnPaper({ form, state, onFreeze, onDrop }: Props) {
  const t = useTranslations('cards');
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const { cards, isFreezing, refusal } = state;
  const count = formatCount(cards.count);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const isComplete = readCount(typed) === cards.count;
    setIsWrong(!isComplete);
    if (isComplete) onFreeze();
  };
  return (
    <div className="flex flex-col gap-4">
      <Note tone="warn" title={<FocusedTitle>{t('made', { count })}</FocusedTitle>}>
        {t('madeText')}
      </Note>
      <div className="flex flex-wrap gap-4">
        <LinkButton href={cards.address} target="_blank" rel="noopener" icon={<Printer aria-hidden />}>
          {t('openFile')}
        </LinkButton>
        <LinkButton
          href={cards.address}
          download={`the-bo-phieu-${form}.pdf`}
          icon={<Download aria-hidden />}
        >
          {t('saveFile')}
        </LinkButton>
      </div>
      <p className="text-note text-ink-2">{t('fileHint')}</p>
      {refusal !== null && (
        <Note tone="bad" role="alert">
          {refusal}
        </Note>
      )}
      <Form onSubmit={submit} className="flex flex-col gap-4">
        <NumberInput
          className="max-w-80"
          label={t('counted')}
          hint={t('countedHint', { count })}
          error={isWrong ? t('countedWrong', { count }) : undefined}
          suffix={t('cardSuffix')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <div className="flex flex-wrap items-start gap-4">
          <Button variant="primary" type="submit" busy={isFreezing} busyLabel={t('freezing')}>
            {t('freeze', { count })}
          </Button>
          <DropCards state={state} onDrop={onDrop} />
        </div>
      </Form>
    </div>
  );
}
