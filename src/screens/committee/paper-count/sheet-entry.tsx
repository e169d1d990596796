'use client';
import { useEffect, useEffectEvent, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { checkPaperFigures } from '@/domain/paper-count/check-figures';
import { sheetLines } from '@/domain/paper-count/sheets';
import { formatCount } from '@/lib/text/number';
import { Card } from '@/ui/card';
import { Form } from '@/ui/form';
import { LiveRegion } from '@/ui/live-region';
import { useIsHere } from '@/ui/use-is-here';
import { HandIn } from './hand-in';
import { PaperResult } from './paper-result';
import type { PaperFormProps } from './paper-screen';
import { PaperSums } from './paper-sums';
import { SheetActions } from './sheet-actions';
import { openRow, sheetInHand, type SheetCount } from './sheet-count';
import { SheetFault } from './sheet-fault';
import { SheetPile } from './sheet-pile';
import { lineKeys, SheetRow } from './sheet-row';
import { useSheetCount } from './use-sheet-count';

/** Đếm theo từng phiếu: what a member enters stays in this tab, so there is nothing to show before the browser is there. */
export function SheetEntry(props: PaperFormProps) {
  const isHere = useIsHere();
  return isHere && <SheetCard {...props} />;
}

function SheetCard(props: PaperFormProps) {
  const t = useTranslations('paper.sheets');
  const { subjects, stock } = props.entry;
  const counting = useSheetCount(props);
  const { count, at, sheet, figures, handIn } = counting;
  const [said, setSaid] = useState('');
  const form = useRef<HTMLDivElement>(null);
  const number = formatCount(at + 1);
  const counted = formatCount(count.sheets.length);

  /** To a line, or to what lays the sheet down where no line is left. */
  const reach = (row: number | null) => {
    const sought = row === null ? 'button[type=submit]' : `[data-row="${row}"] input`;
    const target = form.current?.querySelector<HTMLElement>(sought);
    target?.focus({ preventScroll: true });
    (target?.closest('[data-row]') ?? target)?.scrollIntoView({ block: 'nearest' });
  };
  const goOn = (next: SheetCount, after: number) => reach(openRow(sheetInHand(next).sheet, after));
  const begin = (next: SheetCount) => goOn(next, -1);
  const takeUp = (earlier: number) => {
    const { fault } = sheetInHand(counting.takeUp(earlier)).sheet;
    reach(fault === null ? 0 : null);
  };
  const start = useEffectEvent(() => goOn(count, -1));
  useEffect(() => start(), []);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const next = counting.layDown();
    if (next !== count) setSaid(t('kept', { number }));
    begin(next);
  };
  const typed = (event: KeyboardEvent) => {
    const line = sheetLines.find((one) => lineKeys[one] === event.key);
    if (!line || sheet.fault !== null || event.ctrlKey || event.altKey || event.metaKey) return;
    const row = rowOf(event.target) ?? openRow(sheet, -1);
    if (row === null) return;
    event.preventDefault();
    goOn(counting.mark(row, line), row);
  };
  return (
    <Card title={t('title')}>
      <div className="flex flex-col gap-5">
        <Form onSubmit={send} onKeyDown={typed}>
          <div ref={form} className="flex flex-col gap-4">
            <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
              <h3 className="font-doc text-title font-semibold">
                {t(count.correcting ? 'correcting' : 'sheet', { number })}
              </h3>
              <p className="font-medium">
                {stock.issued === null
                  ? t('counted', { counted })
                  : t('countedOf', { counted, issued: formatCount(stock.issued) })}
              </p>
            </div>
            <p className="text-note text-ink-2">{t('hint')}</p>
            <SheetFault fault={sheet.fault} onChoose={counting.markWhole} />
            {sheet.fault === null && (
              <div>
                {subjects.map((subject, row) => (
                  <SheetRow
                    key={subject.id}
                    row={row}
                    subject={subject}
                    line={sheet.lines[row] ?? null}
                    onRead={(line) => goOn(counting.mark(row, line), row)}
                  />
                ))}
              </div>
            )}
            <SheetActions counting={counting} onTakeUp={takeUp} onDone={begin} />
            <LiveRegion>{said}</LiveRegion>
          </div>
        </Form>
        <SheetPile sheets={count.sheets} open={at} onTakeUp={takeUp} />
        <section aria-label={t('running')} className="flex flex-col gap-3 border-t border-line pt-4">
          <h3 className="font-semibold">{t('running')}</h3>
          <PaperResult figures={figures} subjects={subjects} />
          <PaperSums
            equations={checkPaperFigures(
              subjects.map(({ id }) => id),
              figures,
            )}
          />
        </section>
        <div>
          <HandIn handIn={handIn} unavailable={counting.isUnderWay ? { reason: t('underWay') } : undefined}>
            <p className="mb-3 font-semibold">
              {stock.issued === null
                ? t('counted', { counted })
                : t('countedOf', { counted, issued: formatCount(stock.issued) })}
            </p>
          </HandIn>
        </div>
      </div>
    </Card>
  );
}

/** The line somebody is at; null elsewhere on the sheet. */
function rowOf(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest('[data-row]')?.getAttribute('data-row') : null;
  return row ? Number(row) : null;
}
