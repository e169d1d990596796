'use client';
import { useMessages, useTranslations } from 'use-intl';
import type { NextStep } from '@/domain/conference/readiness';
import type { ReadinessLine, ReadinessState } from '@/domain/conference/readiness-line';
import { Card } from '@/ui/card';
import { CheckLine, CheckList, type CheckState } from '@/ui/check-line';
import { Chip } from '@/ui/chip';
import { TextLink } from '@/ui/text-link';
import { fillSentence } from './fill-sentence';
import { useNames } from './use-names';

type OverviewReadinessProps = {
  conferenceId: string;
  step: NextStep;
  lines: readonly ReadinessLine[];
};

const marks: Record<ReadinessState, CheckState> = {
  ok: 'ok',
  blocks: 'bad',
  attention: 'warn',
  later: 'wait',
};
const order: readonly ReadinessState[] = ['blocks', 'attention', 'ok', 'later'];

/** Điều kiện: what blocks first, then what is worth a look, what is done, what comes later. */
export function OverviewReadiness({ conferenceId, step, lines }: OverviewReadinessProps) {
  const t = useTranslations('setup');
  const count = (state: ReadinessState) => lines.filter((line) => line.state === state).length;
  const sorted = order.flatMap((state) => lines.filter((line) => line.state === state));
  return (
    <Card
      flush
      title={t(`step.${step}`)}
      actions={
        <>
          {count('blocks') > 0 && <Chip tone="bad">{t('blocking', { count: String(count('blocks')) })}</Chip>}
          {count('attention') > 0 && (
            <Chip tone="warn">{t('attention', { count: String(count('attention')) })}</Chip>
          )}
          {count('blocks') === 0 && <Chip tone="ok">{t('allClear')}</Chip>}
        </>
      }
    >
      <CheckList label={t(`step.${step}`)}>
        {sorted.map((line, index) => (
          <Line key={`${line.code}-${index}`} line={line} conferenceId={conferenceId} />
        ))}
      </CheckList>
    </Card>
  );
}

function Line({ line, conferenceId }: { line: ReadinessLine; conferenceId: string }) {
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
      small={fillSentence(words.detail, values)}
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
