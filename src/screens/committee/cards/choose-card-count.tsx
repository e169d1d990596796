'use client';
import { useState, type FormEvent } from 'react';
import { useTranslations } from 'use-intl';
import { cardsToPrint } from '@/domain/card/cards-to-print';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { Form } from '@/ui/form';
import { NumberInput } from '@/ui/number-input';
import { mostCards, readCount } from './card-making';
import { cardPageCount } from './card-places';

type Props = { voters: number; present: number; onMake: (count: number) => void };

/** How many cards: by default one for each voter of the form, and spare ones. */
export function ChooseCardCount({ voters, present, onMake }: Props) {
  const t = useTranslations('cards');
  const usual = cardsToPrint(voters);
  const [typed, setTyped] = useState(String(usual));
  const count = readCount(typed);
  const isRight = count !== null && count >= 1 && count <= mostCards;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isRight) onMake(count);
  };
  const few = isRight && count < voters;
  return (
    <Form onSubmit={submit} className="flex flex-col gap-4">
      <div className="grid items-start gap-x-8 gap-y-3 desk:grid-cols-[minmax(0,20rem)_minmax(0,1fr)]">
        <NumberInput
          label={t('count')}
          hint={t('countHint', { voters: formatCount(voters), spare: formatCount(usual - voters) })}
          error={
            !isRight
              ? t('countWrong', { most: formatCount(mostCards) })
              : few
                ? t('countFew', { voters: formatCount(voters) })
                : undefined
          }
          suffix={t('cardSuffix')}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <div className="text-note text-ink-2">
          <p>
            {t('present')}: <b className="num text-ink">{formatCount(present)}</b>
          </p>
          {isRight && <p>{t('pages', { pages: formatCount(cardPageCount(count)) })}</p>}
          <p>{t('madeHere')}</p>
        </div>
      </div>
      <div>
        <Button variant="primary" type="submit">
          {t('make')}
        </Button>
      </div>
    </Form>
  );
}
