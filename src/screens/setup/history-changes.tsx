'use client';
import { useMessages, useTranslations } from 'use-intl';
import { differing, type RecordChange } from '@/domain/audit/record-change';
import { formatCount } from '@/lib/text/number';
import { DataTable } from '@/ui/data-table';

const mostLines = 200;

type Line = { change: RecordChange; field: string; isFirst: boolean };

/** Sửa đổi: record by record and field by field, what stood before and what stood after. */
export function HistoryChanges({ changes }: { changes: readonly RecordChange[] }) {
  const t = useTranslations('history');
  const valueText = useValueText();
  const fieldName = useFieldName();
  const lines = changes.flatMap((change) =>
    differing(change.before ?? {}, change.after ?? {}).map((field, index): Line => ({
      change,
      field,
      isFirst: index === 0,
    })),
  );
  const rest = lines.length - mostLines;
  return (
    <>
      <DataTable
        caption={t('changes.caption')}
        dense
        rows={lines.slice(0, mostLines)}
        rowKey={({ change, field }) => `${change.part} ${change.key} ${field}`}
        columns={[
          {
            key: 'item',
            header: t('changes.item'),
            rowHeader: true,
            width: '14rem',
            cell: ({ change, isFirst }) => isFirst && <Item change={change} />,
          },
          {
            key: 'field',
            header: t('changes.field'),
            width: '11rem',
            cell: ({ change, field }) => fieldName(change, field),
          },
          {
            key: 'before',
            header: t('changes.before'),
            cell: ({ change, field }) => valueText(field, change.before?.[field]),
          },
          {
            key: 'after',
            header: t('changes.after'),
            cell: ({ change, field }) => valueText(field, change.after?.[field]),
          },
        ]}
      />
      {rest > 0 && <p className="px-4 py-2 text-ink-2">{t('changes.more', { count: formatCount(rest) })}</p>}
    </>
  );
}

function Item({ change: { part, name, before, after } }: { change: RecordChange }) {
  const t = useTranslations('history');
  const mark = before === null ? t('changes.added') : after === null ? t('changes.removed') : null;
  return (
    <>
      <span className="font-semibold wrap-anywhere">{part === 'details' ? t('part.details') : name}</span>
      <span className="block text-note text-ink-2">
        {part !== 'details' && t(`part.${part}`)}
        {mark && `, ${mark}`}
      </span>
    </>
  );
}

function useFieldName(): (change: RecordChange, field: string) => string {
  const { history, conferences } = useMessages();
  const ofRecords = new Map<string, string>(Object.entries(history.recordField));
  const ofDetails = new Map<string, string>(Object.entries(conferences.field));
  return ({ part }, field) =>
    (part === 'details' ? ofDetails : ofRecords).get(field) ?? history.recordField.other;
}

function useValueText(): (field: string, value: string | undefined) => string {
  const { common, forms, conferences, history } = useMessages();
  const words: Record<string, ReadonlyMap<string, string>> = {
    gender: new Map([
      ['male', common.male],
      ['female', common.female],
    ]),
    regime: new Map(Object.entries(common.regime)),
    disclosureScope: new Map(Object.entries(common.disclosure)),
    paperCounting: new Map(Object.entries(common.paperCounting)),
    blankAllowed: new Map([
      ['true', conferences.yes],
      ['false', conferences.no],
    ]),
    colour: new Map(Object.entries(forms.colours)),
  };
  return (field, value) => {
    if (!value) return history.changes.blank;
    return words[field]?.get(value) ?? value;
  };
}
