'use client';
import { Pencil, Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Card } from '@/ui/card';
import { Chip } from '@/ui/chip';
import { DataTable, type Column } from '@/ui/data-table';
import { IconButton } from './icon-button';
import type { SubjectLine } from './subjects-table';

type ExemptSubjectsProps = {
  lines: readonly SubjectLine[];
  /** Missing: the list is only read. */
  onEdit?: (line: SubjectLine) => void;
  onRemove?: (line: SubjectLine) => void;
};

/** Người không lấy phiếu: apart from the list, with the reason and what shows it. */
export function ExemptSubjects({ lines, onEdit, onRemove }: ExemptSubjectsProps) {
  const t = useTranslations('people');
  const common = useTranslations('common');
  const plain: Column<SubjectLine>[] = [
    {
      key: 'fullName',
      header: t('field.fullName'),
      rowHeader: true,
      width: '14rem',
      cell: (line) => (
        <>
          <span className="font-doc text-name font-semibold">{line.fullName}</span>
          <span className="block text-small text-ink-2">
            {[line.partyPost, line.governmentPost].filter(Boolean).join(', ')}
          </span>
        </>
      ),
    },
    {
      key: 'why',
      header: t('exemption.why'),
      cell: ({ exemption, appointedOn }) =>
        exemption !== '' && [common(`exemption.${exemption}`), appointedOn].filter(Boolean).join(': '),
    },
    {
      key: 'ground',
      header: t('exemption.ground'),
      cell: (line) => [line.exemptionBasis, line.exemptionEvidence].filter(Boolean).join('; '),
    },
  ];
  const actions: Column<SubjectLine> = {
    key: 'actions',
    header: t('field.actions'),
    width: '7rem',
    cell: (line) => (
      <span className="flex">
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
    <Card
      flush
      title={t('exemption.listTitle')}
      beside={
        <Chip tone="idle" icon={null}>
          {lines.length}
        </Chip>
      }
      footer={t('exemption.listLead')}
    >
      <DataTable
        caption={t('exemption.listTitle')}
        columns={onEdit ? [...plain, actions] : plain}
        rows={lines}
        rowKey={(line) => line.key}
      />
    </Card>
  );
}
