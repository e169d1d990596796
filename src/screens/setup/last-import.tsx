'use client';
import { useState } from 'react';
import { Undo2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { losesNothing, type LostByUndo } from '@/domain/importing/undo-import';
import type { UnitObstacle } from '@/domain/importing/undo-units';
import { dateScreen, timeScreen } from '@/lib/text/date';
import { formatCount } from '@/lib/text/number';
import { vietnamDay, vietnamTime } from '@/lib/text/vietnam-time';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { useToast } from '@/ui/toast';
import type { UndoableImport } from './import-job';
import { SaveRefusal } from './save-refusal';
import { useListAction } from './use-list-action';

type LastImportProps = { last: UndoableImport; onUndone: () => void };

/** The latest import of this list: what, when, by whom; it can be undone as a whole. */
export function LastImportCard(props: LastImportProps) {
  const t = useTranslations('importing.last');
  const { file, rows, at, by } = props.last;
  return (
    <Card title={t('title')}>
      <p className="mb-3">
        {t('what', {
          file,
          rows: formatCount(rows),
          by,
          when: `${dateScreen(vietnamDay(at))}, ${timeScreen(vietnamTime(at))}`,
        })}
      </p>
      <UndoImport {...props} />
    </Card>
  );
}

/** Undoes the latest import, after saying what of later work would be lost with it. */
export function UndoImport({ last, onUndone }: LastImportProps) {
  const t = useTranslations('importing.last');
  const common = useTranslations('common');
  const toast = useToast();
  const [isAsking, setAsking] = useState(false);
  const { busy, refusal, run } = useListAction();
  const isSafe = last.of === 'units' || losesNothing(last.lost);

  async function undo() {
    const undone = await run(last.undo(!isSafe));
    setAsking(false);
    if (undone === null) return;
    toast({ tone: 'ok', message: t('undone', { file: last.file }) });
    onUndone();
  }

  if (last.of === 'units' && last.obstacles.length > 0) return <WhatStands obstacles={last.obstacles} />;
  return (
    <div className="flex flex-col items-start gap-3">
      <SaveRefusal refusal={refusal} />
      <Button icon={<Undo2 aria-hidden />} onClick={() => setAsking(true)}>
        {t('undo')}
      </Button>
      <ConfirmDialog
        open={isAsking}
        onOpenChange={setAsking}
        danger={!isSafe}
        busy={busy}
        busyLabel={t('undoing')}
        title={t('ask')}
        confirmLabel={t('undo')}
        cancelLabel={common('cancel')}
        onConfirm={undo}
      >
        {last.of === 'units' ? (
          t('unitsText', { made: formatCount(last.made), renewed: formatCount(last.renewed) })
        ) : (
          <>
            {t('text')} {isSafe ? t('safe') : <WhatIsLost lost={last.lost} />}
          </>
        )}
      </ConfirmDialog>
    </div>
  );
}

const mostNames = 5;

/** Why an import of units cannot be undone now: what stands on them, by name. */
function WhatStands({ obstacles }: { obstacles: readonly UnitObstacle[] }) {
  const t = useTranslations('importing.last');
  const more = obstacles.length - mostNames;
  return (
    <div>
      <p className="font-semibold">{t('stands')}</p>
      <ul className="list-disc pl-5">
        {obstacles.slice(0, mostNames).map((obstacle, index) => (
          <li key={index}>
            {t(`obstacle.${obstacle.by}`, {
              unit: obstacle.unit,
              name: 'name' in obstacle ? obstacle.name : '',
            })}
          </li>
        ))}
        {more > 0 && <li>{t('obstaclesMore', { count: formatCount(more) })}</li>}
      </ul>
      <p className="mt-2 text-ink-2">{t('standsNext')}</p>
    </div>
  );
}

function WhatIsLost({ lost }: { lost: LostByUndo }) {
  const t = useTranslations('importing.last');
  const kinds = (['added', 'changed', 'removed'] as const).filter((kind) => lost[kind].length > 0);
  return (
    <>
      <b className="mt-2 block font-semibold">{t('losing')}</b>
      <ul className="list-disc pl-5">
        {kinds.map((kind) => (
          <li key={kind}>
            {t(`lost.${kind}`, {
              count: formatCount(lost[kind].length),
              names: lost[kind].slice(0, mostNames).join(', ') + (lost[kind].length > mostNames ? '…' : ''),
            })}
          </li>
        ))}
        {lost.isReordered && <li>{t('lost.order')}</li>}
      </ul>
    </>
  );
}
