'use client';
import { useTranslations } from 'use-intl';
import { noneVoided, voidedInAll, voidReasons } from '@/domain/card/voided-card';
import type { ConsoleView } from '@/gate/committee/console.loader';
import { formatCount } from '@/lib/text/number';
import { Card } from '@/ui/card';
import { Chip } from '@/ui/chip';
import { FactList } from '@/ui/fact-list';
import { FocusedTitle, useCameUp } from '../keys/focused-title';
import { FormColour } from './form-colour';
import { grouped } from './grouped';
import { MakeCards } from './make-cards';
import { VoidCard } from './void-card';

export type FormEntry = ConsoleView['forms'][number];
type Props = { view: ConsoleView; entry: FormEntry };

/** The cards of one form: to be made, or frozen with the fingerprint of their list. */
export function FormCards({ view, entry }: Props) {
  const t = useTranslations('cards');
  const { form, stock, box } = entry;
  const wasFrozenHere = useCameUp(stock !== null);
  const reasons = voidReasons.filter((reason) => reason === 'spoiled' || view.paper.use === 'beside-devices');
  const mayMake = view.me !== null && view.conference.state === 'in-session';
  const mayVoid = mayMake || (view.me !== null && view.conference.state === 'voting');
  return (
    <Card
      title={t('form', { index: formatCount(form.index), title: form.title })}
      beside={
        <>
          <FormColour colour={form.colour} />
          {stock ? (
            <Chip tone="ok">
              <FocusedTitle isNew={wasFrozenHere}>
                {t('frozen', { count: formatCount(stock.printedCount) })}
              </FocusedTitle>
            </Chip>
          ) : (
            <Chip tone="idle">{t('notPrinted')}</Chip>
          )}
        </>
      }
    >
      {stock ? (
        <>
          <FrozenCards entry={entry} fingerprint={stock.fingerprint} printed={stock.printedCount} />
          {mayVoid && box && (
            <div className="mt-4 flex flex-wrap items-start gap-4">
              {reasons.map((reason) => (
                <VoidCard
                  key={reason}
                  conferenceId={view.conference.id}
                  entry={entry}
                  electionUuid={box.electionUuid}
                  reason={reason}
                />
              ))}
            </div>
          )}
        </>
      ) : mayMake && box ? (
        <MakeCards view={view} entry={entry} electionUuid={box.electionUuid} />
      ) : (
        <p className="text-ink-2">{t('notFrozen')}</p>
      )}
    </Card>
  );
}

type FrozenProps = { entry: FormEntry; fingerprint: string; printed: number };

function FrozenCards({ entry, fingerprint, printed }: FrozenProps) {
  const t = useTranslations('cards');
  const counts = entry.box?.voided ?? noneVoided;
  const voided = voidedInAll(counts);
  const exchanged = counts['exchanged-for-paper'];
  return (
    <div className="grid items-start gap-x-8 gap-y-4 desk:grid-cols-[minmax(0,18rem)_minmax(0,1fr)]">
      <FactList
        facts={[
          { term: t('printed'), value: formatCount(printed) },
          ...(voided > 0 ? [{ term: t('voided'), value: formatCount(voided) }] : []),
          ...(exchanged > 0 ? [{ term: t('exchanged'), value: formatCount(exchanged) }] : []),
          { term: t('voters'), value: formatCount(entry.voterCount) },
          { term: t('present'), value: formatCount(entry.presentCount) },
        ]}
      />
      <div>
        <p className="font-semibold">{t('fingerprint')}</p>
        <p className="font-code text-[1.125rem] font-semibold">{grouped(fingerprint)}</p>
        <p className="mt-1 text-note text-ink-2">{t('fingerprintText')}</p>
        <p className="mt-1 text-note text-ink-2">{t('next')}</p>
      </div>
    </div>
  );
}
