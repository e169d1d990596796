'use client';
import { useState } from 'react';
import { Merge } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Voter } from '@/domain/conference/roll';
import { whyOnRoll } from '@/domain/electorate/check-roll';
import { mergedVoter, type DoubleEntry } from '@/domain/electorate/double-entries';
import { mergeVotersAction } from '@/gate/electorate/electorate.actions';
import type { RollCheckView } from '@/gate/electorate/electorate.loader';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { DataTable } from '@/ui/data-table';
import { FactList } from '@/ui/fact-list';
import { VisuallyHidden } from '@/ui/visually-hidden';
import { SaveRefusal } from '../setup/save-refusal';
import { useListAction } from '../setup/use-list-action';

type DoublesCardProps = { view: RollCheckView; onDone: (sentence: string) => void };

/** Lines that may be one person: laid side by side, merged by hand and never by themselves. */
export function DoublesCard({ view, onDone }: DoublesCardProps) {
  const t = useTranslations('electorate.doubles');
  const common = useTranslations('common');
  const { check, groups, conferenceId, version, mayEdit } = view;
  const [open, setOpen] = useState<DoubleEntry | null>(null);
  const { busy, refusal, run, forget } = useListAction();
  const groupsOf = (voter: Voter) => whyOnRoll(voter, groups).map(({ name }) => name);

  function close() {
    forget();
    setOpen(null);
  }

  async function merge({ first, second }: DoubleEntry) {
    const ids = { firstId: first.id, secondId: second.id };
    if (!(await run(mergeVotersAction(conferenceId, { version, ...ids })))) return;
    const count = new Set([...first.groupIds, ...second.groupIds]).size;
    onDone(t('merged', { name: first.fullName, groups: formatCount(count) }));
    setOpen(null);
  }

  const line = (voter: Voter) => <Line voter={voter} groups={groupsOf(voter)} />;
  return (
    <Card flush tone="attention" title={t('title')}>
      <p className="px-5 pb-3 text-ink-2">{t('lead')}</p>
      <DataTable
        caption={t('title')}
        rows={check.doubles}
        rowKey={({ second }) => second.id}
        columns={[
          {
            key: 'name',
            header: t('name'),
            rowHeader: true,
            width: '12rem',
            cell: ({ first }) => <span className="font-doc text-name font-semibold">{first.fullName}</span>,
          },
          { key: 'first', header: t('first'), cell: ({ first }) => line(first) },
          { key: 'second', header: t('second'), cell: ({ second }) => line(second) },
          ...(mayEdit
            ? [
                {
                  key: 'merge',
                  header: <VisuallyHidden>{common('actions')}</VisuallyHidden>,
                  end: true,
                  cell: (double: DoubleEntry) => (
                    <Button icon={<Merge aria-hidden />} onClick={() => setOpen(double)}>
                      {t('merge', { name: double.first.fullName })}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      {open && (
        <ConfirmDialog
          open
          title={t('confirmTitle')}
          confirmLabel={t('confirm')}
          cancelLabel={common('cancel')}
          busy={busy}
          onOpenChange={close}
          onConfirm={() => void merge(open)}
        >
          <p className="mb-3">{t('confirmText')}</p>
          <Merged double={open} groupsOf={groupsOf} />
          <SaveRefusal refusal={refusal} />
        </ConfirmDialog>
      )}
    </Card>
  );
}

function Line({ voter, groups }: { voter: Voter; groups: readonly string[] }) {
  const t = useTranslations('electorate');
  const facts = [
    t('doubles.line', { number: String(voter.number) }),
    voter.birthYear === null ? '' : String(voter.birthYear),
    voter.post,
    voter.workUnit,
  ].filter(Boolean);
  return (
    <>
      {facts.join(', ')}
      <span className="block text-note text-ink-2">{groups.join('; ') || t('why.noGroup')}</span>
    </>
  );
}

type MergedProps = { double: DoubleEntry; groupsOf: (voter: Voter) => string[] };

function Merged({ double, groupsOf }: MergedProps) {
  const people = useTranslations('people.field');
  const voter = mergedVoter(double);
  return (
    <FactList
      numeric={false}
      facts={[
        { term: people('fullName'), value: <b className="font-doc">{voter.fullName}</b> },
        { term: people('birthYear'), value: voter.birthYear ?? '' },
        { term: people('post'), value: voter.post },
        { term: people('workUnit'), value: voter.workUnit },
        { term: people('groups'), value: groupsOf(voter).join('; ') },
      ].filter(({ value }) => value !== '')}
    />
  );
}
