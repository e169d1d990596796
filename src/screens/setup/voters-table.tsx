'use client';
import { Pencil, Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Voter, VoterGroup } from '@/domain/conference/roll';
import { DataTable, type Column } from '@/ui/data-table';
import { IconButton } from './icon-button';

type VotersTableProps = {
  voters: readonly Voter[];
  groups: readonly VoterGroup[];
  /** Missing: the list is only read. */
  onEdit?: ((voter: Voter) => void) | undefined;
  onRemove?: ((voter: Voter) => void) | undefined;
};

export function VotersTable({ voters, groups, onEdit, onRemove }: VotersTableProps) {
  const t = useTranslations('people');
  const common = useTranslations('common');
  const groupNames = new Map(groups.map(({ id, name }) => [id, name]));
  const plain: Column<Voter>[] = [
    { key: 'number', header: t('field.number'), numeric: true, width: '4rem', cell: (voter) => voter.number },
    {
      key: 'fullName',
      header: t('field.fullName'),
      rowHeader: true,
      width: '15rem',
      cell: (voter) => <span className="font-doc text-name font-semibold">{voter.fullName}</span>,
    },
    { key: 'gender', header: t('field.gender'), wrap: false, cell: ({ gender }) => gender && common(gender) },
    { key: 'birthYear', header: t('field.birthYear'), numeric: true, cell: (voter) => voter.birthYear },
    {
      key: 'post',
      header: t('field.post'),
      cell: (voter) => <span className="block min-w-32">{voter.post}</span>,
    },
    {
      key: 'workUnit',
      header: t('field.workUnit'),
      cell: (voter) => <span className="block min-w-28">{voter.workUnit}</span>,
    },
    {
      key: 'groups',
      header: t('field.groups'),
      cell: ({ groupIds }) =>
        groupIds.length === 0 ? (
          <span className="block min-w-36 text-nghe-800">{t('voters.missingGroup')}</span>
        ) : (
          groupIds.map((id) => (
            <span key={id} className="block min-w-36">
              {groupNames.get(id)}
            </span>
          ))
        ),
    },
  ];
  const actions: Column<Voter> = {
    key: 'actions',
    header: t('field.actions'),
    width: '6.5rem',
    cell: (voter) => (
      <span className="flex gap-1">
        <IconButton
          label={t('voters.edit', { name: voter.fullName })}
          icon={<Pencil aria-hidden />}
          onClick={() => onEdit?.(voter)}
        />
        <IconButton
          label={t('voters.remove', { name: voter.fullName })}
          icon={<Trash2 aria-hidden />}
          onClick={() => onRemove?.(voter)}
        />
      </span>
    ),
  };
  return (
    <DataTable
      caption={t('voters.caption')}
      columns={onEdit ? [...plain, actions] : plain}
      rows={voters}
      rowKey={(voter) => voter.id}
      empty={t('voters.none')}
      dense
    />
  );
}
