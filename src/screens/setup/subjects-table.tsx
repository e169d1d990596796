'use client';
import { ArrowDown, ArrowUp, Pencil, Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { SubjectFields } from '@/gate/people/people.schema';
import { DataTable, type Column } from '@/ui/data-table';
import { IconButton } from './icon-button';

export type SubjectLine = SubjectFields & { id: string | null; key: string };

type SubjectsTableProps = {
  lines: readonly SubjectLine[];
  /** Missing: the list is only read. */
  onMove?: ((index: number, by: -1 | 1) => void) | undefined;
  onEdit?: ((line: SubjectLine) => void) | undefined;
  onRemove?: ((line: SubjectLine) => void) | undefined;
};

/** The id of the button that moves a line, so that the focus can follow it. */
export function moveButtonId(key: string, by: -1 | 1): string {
  return `${by < 0 ? 'up' : 'down'}-${key}`;
}

export function SubjectsTable({ lines, onMove, onEdit, onRemove }: SubjectsTableProps) {
  const t = useTranslations('people');
  const common = useTranslations('common');
  const plain: Column<SubjectLine>[] = [
    { key: 'number', header: t('field.number'), numeric: true, width: '3rem', cell: (_, index) => index + 1 },
    {
      key: 'fullName',
      header: t('field.fullName'),
      rowHeader: true,
      width: '12rem',
      cell: ({ fullName, gender, birthYear }) => (
        <>
          <span className="block font-doc text-name font-semibold">{fullName}</span>
          <span className="text-small text-ink-2">
            {[gender && common(gender), birthYear].filter(Boolean).join(', ')}
          </span>
        </>
      ),
    },
    {
      key: 'partyPost',
      header: t('field.partyPost'),
      width: '28%',
      cell: (line) => <Post>{line.partyPost}</Post>,
    },
    {
      key: 'governmentPost',
      header: t('field.governmentPost'),
      cell: (line) => <Post>{line.governmentPost}</Post>,
    },
    { key: 'shortPost', header: t('field.shortPost'), cell: (line) => <Post>{line.shortPost}</Post> },
  ];
  const actions: Column<SubjectLine> = {
    key: 'actions',
    header: t('field.actions'),
    width: '11rem',
    cell: (line, index) => (
      <span className="flex">
        {([-1, 1] as const).map((by) => (
          <IconButton
            key={by}
            id={moveButtonId(line.key, by)}
            label={t(by < 0 ? 'subjects.moveUp' : 'subjects.moveDown', { name: line.fullName })}
            icon={by < 0 ? <ArrowUp aria-hidden /> : <ArrowDown aria-hidden />}
            off={by < 0 ? index === 0 : index === lines.length - 1}
            onClick={() => onMove?.(index, by)}
          />
        ))}
        <IconButton
          label={t('subjects.edit', { name: line.fullName })}
          icon={<Pencil aria-hidden />}
          onClick={() => onEdit?.(line)}
        />
        <IconButton
          label={t('subjects.remove', { name: line.fullName })}
          icon={<Trash2 aria-hidden />}
          onClick={() => onRemove?.(line)}
        />
      </span>
    ),
  };
  return (
    <DataTable
      caption={t('subjects.caption')}
      columns={onMove ? [...plain, actions] : plain}
      rows={lines}
      rowKey={(line) => line.key}
    />
  );
}

function Post({ children }: { children: string }) {
  return <span className="block min-w-24">{children}</span>;
}
