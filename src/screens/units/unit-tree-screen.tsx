'use client';
import { useDeferredValue, useMemo, useState } from 'react';
import { Plus, Upload } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { withThoseAbove } from '@/domain/organisation/organisation-tree';
import type { UnitLine, UnitTreeView } from '@/gate/units/unit-tree.loader';
import { dateScreen } from '@/lib/text/date';
import { formatCount } from '@/lib/text/number';
import { foldForSearch } from '@/lib/text/vietnamese';
import { Card } from '@/ui/card';
import { DataTable, type Column } from '@/ui/data-table';
import { LinkButton } from '@/ui/link-button';
import { LiveRegion } from '@/ui/live-region';
import { PageHead } from '@/ui/page-head';
import { SearchField } from '@/ui/search-field';
import { TextLink } from '@/ui/text-link';
import { StaffFrame } from '../setup/staff-frame';

/** Đơn vị: the tree, searched as one types. */
export function UnitTreeScreen({ view: { who, lines, mayCreate } }: { view: UnitTreeView }) {
  const t = useTranslations('units');
  const [typed, setTyped] = useState('');
  const shown = useFound(lines, useDeferredValue(typed));
  return (
    <StaffFrame who={who} part="units">
      <PageHead
        title={t('title')}
        lead={t('lead')}
        actions={
          mayCreate && (
            <>
              <LinkButton href="/units/import" icon={<Upload aria-hidden />}>
                {t('import')}
              </LinkButton>
              <LinkButton href="/units/new" variant="primary" icon={<Plus aria-hidden />}>
                {t('create')}
              </LinkButton>
            </>
          )
        }
      />
      <SearchField
        label={t('search')}
        labelShown
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        className="max-w-xl"
      />
      <LiveRegion shown>
        {t(typed.trim() === '' ? 'shown' : 'found', { count: formatCount(shown.length) })}
      </LiveRegion>
      <Card flush>
        <DataTable
          caption={t('title')}
          columns={useColumns()}
          rows={shown}
          rowKey={({ unit }) => unit.id}
          empty={t('none')}
          dense
        />
      </Card>
    </StaffFrame>
  );
}

/** Units whose name or level holds every word typed, with or without its marks, each below those above it. */
function useFound(lines: readonly UnitLine[], text: string): readonly UnitLine[] {
  const said = useMemo(
    () => new Map(lines.map(({ unit }) => [unit.id, foldForSearch(`${unit.name} ${unit.level}`)])),
    [lines],
  );
  return useMemo(() => {
    const words = foldForSearch(text).split(' ').filter(Boolean);
    if (words.length === 0) return lines;
    return withThoseAbove(lines, ({ id }) => words.every((word) => said.get(id)?.includes(word)));
  }, [lines, said, text]);
}

function useColumns(): Column<UnitLine>[] {
  const t = useTranslations('units');
  const common = useTranslations('common');
  return [
    {
      key: 'name',
      header: t('column.name'),
      rowHeader: true,
      cell: ({ unit, depth }) => (
        <div style={{ paddingInlineStart: `${depth * 1.5}rem` }}>
          <TextLink href={`/units/${unit.id}`} strong={depth === 0}>
            {unit.name}
          </TextLink>
          {unit.abolishedOn !== null && (
            <div className="text-small text-ink-2">
              {t('abolished', { day: dateScreen(unit.abolishedOn) })}
            </div>
          )}
        </div>
      ),
    },
    { key: 'level', header: t('column.level'), width: '13rem', cell: ({ unit }) => unit.level },
    {
      key: 'regime',
      header: t('column.regime'),
      width: '13rem',
      cell: ({ unit }) => common(`regime.${unit.regime}`),
    },
  ];
}
