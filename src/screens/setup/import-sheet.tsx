'use client';
import { useState } from 'react';
import { Columns3 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import {
  fieldsOfKind,
  type ColumnField,
  type Columns,
  type Header,
  type ImportKind,
} from '@/domain/importing/columns';
import { rowsToSee } from '@/domain/importing/rows-to-see';
import { columnLetter, type CellPlace } from '@/domain/importing/sheet';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { ImportColumns } from './import-columns';
import { ImportRows } from './import-rows';
import { ListPager } from './list-pager';
import type { Draft } from './import-draft';
import type { Preview } from './use-preview';

type ImportSheetProps = {
  kind: ImportKind;
  draft: Draft;
  preview: Preview;
  editing: CellPlace | null;
  onEditing: (place: CellPlace | null) => void;
  onEdit: (place: CellPlace, text: string) => void;
  onHeader: (header: Header) => void;
};

/** Each row has a button a cell: few enough that drawing them is not felt (bench: import.2000x20.block). */
const rowsAtOnce = 40;

export type ShownColumn = { field: ColumnField; column: number };

/** The sheet itself: rows with problems and their neighbours, or all of them. */
export function ImportSheet({
  kind,
  draft,
  preview,
  editing,
  onEditing,
  onEdit,
  onHeader,
}: ImportSheetProps) {
  const t = useTranslations('importing');
  const [wantsAll, setWantsAll] = useState<boolean | null>(null);
  const [wantedPage, setPage] = useState(0);
  const [isChoosing, setChoosing] = useState(false);
  const { entryRows } = preview.read;
  const near = rowsToSee({ entryRows, findings: preview.findings, edits: draft.edits });
  const showsAll = wantsAll ?? near.length === 0;
  const rows = showsAll ? entryRows : near;
  const page = Math.min(wantedPage, Math.max(0, Math.ceil(rows.length / rowsAtOnce) - 1));
  const shown = rows.slice(page * rowsAtOnce, (page + 1) * rowsAtOnce);
  const columns = shownColumns(kind, draft.header.columns);

  /** Whoever types into a cell stays in the view it is in: the page must not grow or shrink under their hands. */
  function editCell(place: CellPlace | null) {
    setWantsAll(showsAll);
    onEditing(place);
  }

  const views = [
    { all: false, label: t('viewProblems') },
    { all: true, label: t('viewAll', { count: formatCount(entryRows.length) }) },
  ];
  return (
    <Card
      flush
      footer={
        <span className="flex flex-wrap items-center justify-between gap-3">
          <span role="status">
            {showsAll
              ? t('shownAll', { from: String(shown[0] ?? 0), to: String(shown.at(-1) ?? 0) })
              : shown.length === 0
                ? t('clean')
                : near.length >= entryRows.length
                  ? t('shownEvery', { count: formatCount(entryRows.length) })
                  : t('shown', { shown: formatCount(near.length), count: formatCount(entryRows.length) })}
          </span>
          <ListPager page={page} count={rows.length} size={rowsAtOnce} onPage={setPage} />
        </span>
      }
    >
      <div className="flex flex-wrap items-center gap-2.5 border-b border-line px-4 py-2.5">
        <div role="group" aria-label={t('view')} className="flex flex-wrap gap-2.5">
          {views.map(({ all, label }) => (
            <button
              key={label}
              type="button"
              aria-pressed={showsAll === all}
              onClick={() => {
                setWantsAll(all);
                setPage(0);
              }}
              className="min-h-11 rounded-pill border border-line-strong bg-white px-3.5 text-note font-semibold text-ink-2 aria-pressed:border-lam-700 aria-pressed:bg-lam-700 aria-pressed:text-white"
            >
              {label}
            </button>
          ))}
        </div>
        <span className="ml-auto flex flex-wrap items-center gap-2 text-note text-ink-2">
          {t('columnsAuto')}
          <Button variant="quiet" icon={<Columns3 aria-hidden />} onClick={() => setChoosing(true)}>
            {t('columns')}
          </Button>
        </span>
      </div>
      <div role="region" aria-label={t('tableCaption')} tabIndex={0} className="overflow-x-auto">
        <table className="w-full border-collapse text-note">
          <caption className="sr-only">{t('tableCaption')}</caption>
          <thead>
            <tr>
              <th scope="col" className="w-11 border border-line bg-paper-2">
                <span className="sr-only">{t('row')}</span>
              </th>
              {columns.map(({ field, column }) => (
                <th
                  key={field}
                  scope="col"
                  className="border border-line bg-paper-2 px-2 py-1 text-center text-small font-semibold"
                >
                  <span aria-hidden className="block">
                    {columnLetter(column)}
                  </span>
                  {t(`field.${field}`)}
                </th>
              ))}
            </tr>
          </thead>
          <ImportRows {...{ rows: shown, columns, draft, preview, editing, onEditing: editCell, onEdit }} />
        </table>
      </div>
      {isChoosing && (
        <ImportColumns
          kind={kind}
          draft={draft}
          onClose={() => setChoosing(false)}
          onHeader={(chosen) => {
            onHeader(chosen);
            setChoosing(false);
          }}
        />
      )}
    </Card>
  );
}

function shownColumns(kind: ImportKind, columns: Columns): ShownColumn[] {
  return fieldsOfKind[kind]
    .flatMap((field) => {
      const column = columns[field];
      return column === undefined ? [] : [{ field, column }];
    })
    .sort((one, other) => one.column - other.column);
}
