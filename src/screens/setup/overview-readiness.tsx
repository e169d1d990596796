'use client';
import { useMessages, useTranslations } from 'use-intl';
import type { NextStep } from '@/domain/conference/readiness';
import type { ReadinessState } from '@/domain/conference/readiness-line';
import { acknowledgeRuleAction } from '@/gate/setup/conference.actions';
import type { OverviewData } from '@/gate/setup/conference.loader';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { CheckLine, CheckList, type CheckState } from '@/ui/check-line';
import { Chip } from '@/ui/chip';
import { TextLink } from '@/ui/text-link';
import { useWhen } from './conference-when';
import { fillSentence } from '@/messages/fill-sentence';
import { ActionRefusal } from './action-refusal';
import { useListAction } from './use-list-action';
import { useNames } from './use-names';

type OverviewReadinessProps = {
  conferenceId: string;
  step: NextStep;
  lines: readonly OverviewLine[];
  /** May this person answer for findings by name? */
  mayAnswer: boolean;
};

type OverviewLine = OverviewData['lines'][number];

/** Does the line keep the step from being taken: by itself, or until somebody answers for it? */
export function holdsUp({ state, answerFor }: OverviewLine): boolean {
  return state === 'blocks' || (answerFor !== null && answerFor.given === null);
}

const marks: Record<ReadinessState, CheckState> = {
  ok: 'ok',
  blocks: 'bad',
  attention: 'warn',
  later: 'wait',
};
const order: readonly ReadinessState[] = ['blocks', 'attention', 'ok', 'later'];

/** Điều kiện: what blocks first, then what is worth a look, what is done, what comes later. */
export function OverviewReadiness({ conferenceId, step, lines, mayAnswer }: OverviewReadinessProps) {
  const t = useTranslations('setup');
  const count = (state: ReadinessState) => lines.filter((line) => line.state === state).length;
  const open = lines.filter(holdsUp).length;
  const sorted = order.flatMap((state) => lines.filter((line) => line.state === state));
  return (
    <Card
      flush
      title={t(`step.${step}`)}
      actions={
        <>
          {open > 0 && <Chip tone="bad">{t('blocking', { count: String(open) })}</Chip>}
          {count('attention') > 0 && (
            <Chip tone="warn">{t('attention', { count: String(count('attention')) })}</Chip>
          )}
          {open === 0 && <Chip tone="ok">{t('allClear')}</Chip>}
        </>
      }
      footer={
        <TextLink href="/rules" strong>
          {t('rules')}
        </TextLink>
      }
    >
      <CheckList label={t(`step.${step}`)}>
        {sorted.map((line, index) => (
          <Line key={`${line.code}-${index}`} line={line} conferenceId={conferenceId} mayAnswer={mayAnswer} />
        ))}
      </CheckList>
    </Card>
  );
}

type LineProps = { line: OverviewLine; conferenceId: string; mayAnswer: boolean };

function Line({ line, conferenceId, mayAnswer }: LineProps) {
  const t = useTranslations('setup');
  const { setup } = useMessages();
  const names = useNames();
  const words = setup.readiness[line.code];
  const values = { ...line.values, names: names(line.names) };
  const needsHand = line.state === 'blocks' || line.state === 'attention';
  return (
    <CheckLine
      state={marks[line.state]}
      stateLabel={t(`lineState.${line.state}`)}
      small={
        <>
          {fillSentence(words.detail, values)}
          {line.answerFor && <Answer line={line} conferenceId={conferenceId} mayAnswer={mayAnswer} />}
        </>
      }
      action={
        needsHand &&
        line.place && (
          <TextLink href={`/conferences/${conferenceId}/${line.place}`} strong>
            {t(`mend.${line.place}`)}
          </TextLink>
        )
      }
    >
      {fillSentence(words.title, values)}
    </CheckLine>
  );
}

/** Who answers for the finding; nobody yet: the button that puts one's own name to it. */
function Answer({ line, conferenceId, mayAnswer }: LineProps) {
  const t = useTranslations('setup.answerFor');
  const when = useWhen();
  const action = useListAction();
  const { code, answerFor } = line;
  if (!answerFor) return null;
  const { facts, given } = answerFor;
  if (given)
    return (
      <span className="block font-semibold">
        {t('given', { name: given.byName, at: when.instant(given.at) })}
      </span>
    );
  if (!mayAnswer) return <span className="block font-semibold">{t('waiting')}</span>;
  return (
    <div className="mt-1 flex flex-col items-start gap-2">
      <ActionRefusal refusal={action.refusal} />
      <Button
        busy={action.busy}
        onClick={() => action.run(acknowledgeRuleAction(conferenceId, { code, facts }))}
      >
        {t('give')}
      </Button>
    </div>
  );
}
