'use client';
import { useMemo, useState } from 'react';
import { Download, List, Plus, Upload } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { ListsView } from '@/gate/people/people.loader';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { EmptyState } from '@/ui/empty-state';
import { LinkButton } from '@/ui/link-button';
import { Note } from '@/ui/note';
import { PageHead } from '@/ui/page-head';
import { SearchField } from '@/ui/search-field';
import { Select } from '@/ui/select';
import { findVoters, searchable } from './find-people';
import { ListPager, pageSize } from './list-pager';
import { ReadOnlyNote } from './read-only-note';
import { useVoterRoll } from './use-voter-roll';
import { VoterDialogs, type OpenVoter } from './voter-dialogs';
import { VotersTable } from './voters-table';

/** Thành phần ghi phiếu: the roll, searched, filtered, changed person by person. */
export function VotersScreen({ view, onSaved }: { view: ListsView; onSaved: () => void }) {
  const t = useTranslations('people.voters');
  const roll = useVoterRoll(view, onSaved);
  const [open, setOpen] = useState<OpenVoter>(null);
  const [said, setSaid] = useState('');
  const template = `/api/conferences/${view.conferenceId}/templates/voters`;
  const isEmpty = roll.voters.length === 0;

  const ways = (primary: 'add' | 'import') => (
    <>
      <LinkButton
        href={`/conferences/${view.conferenceId}/voters/import`}
        icon={<Upload aria-hidden />}
        variant={primary === 'import' ? 'primary' : 'secondary'}
      >
        {t('import')}
      </LinkButton>
      <Button
        icon={<Plus aria-hidden />}
        variant={primary === 'add' ? 'primary' : 'secondary'}
        onClick={() => setOpen({ what: 'add' })}
      >
        {t('add')}
      </Button>
    </>
  );
  return (
    <div className="flex flex-col gap-4">
      <PageHead
        title={t('title')}
        lead={
          !isEmpty &&
          t('lead', { count: formatCount(roll.voters.length), groups: formatCount(roll.groups.length) })
        }
        actions={view.mayEdit && !isEmpty && ways('add')}
      />
      <ReadOnlyNote view={view} />
      <div role="status">{said && <Note tone="ok">{said}</Note>}</div>
      {isEmpty ? (
        <EmptyState
          icon={<List aria-hidden />}
          title={t('emptyTitle')}
          text={view.mayEdit && t('emptyText')}
          actions={
            view.mayEdit && (
              <>
                {ways('import')}
                <LinkButton href={template} icon={<Download aria-hidden />} download>
                  {t('template')}
                </LinkButton>
              </>
            )
          }
        />
      ) : (
        <VoterList
          roll={roll}
          download={view.isOfficer ? `${template}?filled` : null}
          onOpen={view.mayEdit ? setOpen : undefined}
        />
      )}
      <VoterDialogs open={open} roll={roll} onClose={() => setOpen(null)} onDone={setSaid} />
    </div>
  );
}

type VoterListProps = {
  roll: ReturnType<typeof useVoterRoll>;
  download: string | null;
  onOpen: ((open: OpenVoter) => void) | undefined;
};

function VoterList({ roll, download, onOpen }: VoterListProps) {
  const t = useTranslations('people.voters');
  const [filter, setFilter] = useState({ text: '', group: '' });
  const [wantedPage, setPage] = useState(0);
  const voters = useMemo(() => searchable(roll.voters), [roll.voters]);
  const found = findVoters(voters, filter);
  const page = Math.min(wantedPage, Math.max(0, Math.ceil(found.length / pageSize) - 1));
  const shown = found.slice(page * pageSize, (page + 1) * pageSize);

  function narrow(change: Partial<typeof filter>) {
    setFilter({ ...filter, ...change });
    setPage(0);
  }

  return (
    <Card
      flush
      footer={
        <span className="flex flex-wrap items-center justify-between gap-4">
          <span role="status">
            {t('shown', {
              from: formatCount(found.length === 0 ? 0 : page * pageSize + 1),
              to: formatCount(page * pageSize + shown.length),
              count: formatCount(found.length),
            })}
          </span>
          <ListPager page={page} count={found.length} onPage={setPage} />
          {download && (
            <LinkButton href={download} variant="quiet" icon={<Download aria-hidden />} download>
              {t('download')}
            </LinkButton>
          )}
        </span>
      }
    >
      <div className="grid gap-4 border-b border-line px-5 py-3 tablet:grid-cols-2">
        <SearchField
          label={t('search')}
          value={filter.text}
          onChange={(event) => narrow({ text: event.target.value })}
        />
        <Select
          label={t('filter')}
          labelHidden
          value={filter.group}
          onChange={(event) => narrow({ group: event.target.value })}
          options={[
            { value: '', label: t('allGroups') },
            ...roll.groups.map(({ id, name }) => ({ value: id, label: name })),
            { value: 'none', label: t('noGroup') },
          ]}
        />
      </div>
      <VotersTable
        voters={shown}
        groups={roll.groups}
        {...(onOpen && {
          onEdit: (voter) => onOpen({ what: 'edit', voter }),
          onRemove: (voter) => onOpen({ what: 'remove', voter }),
        })}
      />
    </Card>
  );
}
