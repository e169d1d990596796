'use client';
import { useState } from 'react';
import { Pencil } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { hasReached } from '@/domain/conference/conference';
import { followCommitteeAction } from '@/gate/hall/hall.actions';
import type { CommitteeData } from '@/gate/hall/hall.loader';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { Card } from '@/ui/card';
import { Chip } from '@/ui/chip';
import { DataTable, type Column } from '@/ui/data-table';
import { EmptyState } from '@/ui/empty-state';
import { Note } from '@/ui/note';
import { AccountCell } from './account-cell';
import { askServer } from './ask-server';
import { CommitteeForm } from './committee-form';
import { HallTabs } from './hall-tabs';
import { TroubleNote } from './refusal-notes';
import { useFollowing } from './use-following';

/** Ban kiểm phiếu: recorded as the conference elected it; its members then make their accounts. */
export function CommitteeScreen({ conferenceId, data }: { conferenceId: string; data: CommitteeData }) {
  const t = useTranslations('hall.committee');
  const [view, setView] = useState(data);
  const mayRecord = view.state === 'in-session' && !view.keysExist;
  const [isEditing, setEditing] = useState(mayRecord && view.members.length === 0);

  async function follow() {
    const answer = await askServer(followCommitteeAction(conferenceId, {}));
    if (answer.ok) setView(answer.value);
    return answer.ok ? null : answer.error;
  }
  const trouble = useFollowing(follow);

  async function leaveForm() {
    await follow();
    setEditing(false);
  }

  return (
    <>
      <HallTabs conferenceId={conferenceId} current="committee" lead={t('lead')} />
      <TroubleNote trouble={trouble} />
      <WhyNot view={view} />
      {isEditing && (
        <CommitteeForm
          conferenceId={conferenceId}
          view={view}
          onSaved={leaveForm}
          onCancel={view.members.length > 0 ? () => setEditing(false) : undefined}
        />
      )}
      {!isEditing && view.members.length === 0 && <EmptyState title={t('none')} text={t('lead')} />}
      {!isEditing && view.members.length > 0 && (
        <Card
          title={t('recorded')}
          actions={
            mayRecord && (
              <Button icon={<Pencil />} onClick={() => setEditing(true)}>
                {t('change')}
              </Button>
            )
          }
          flush
        >
          <Members conferenceId={conferenceId} members={view.members} />
        </Card>
      )}
    </>
  );
}

/** Why the list cannot be changed now. */
function WhyNot({ view }: { view: CommitteeData }) {
  const t = useTranslations('hall.committee');
  if (hasReached(view, 'voting')) return <Note tone="info">{t('closed')}</Note>;
  if (!hasReached(view, 'in-session')) return <Note tone="info">{t('early')}</Note>;
  return view.keysExist ? <Note tone="info">{t('keysExist')}</Note> : null;
}

type Member = CommitteeData['members'][number];

function Members({ conferenceId, members }: { conferenceId: string; members: readonly Member[] }) {
  const t = useTranslations('hall.committee');
  const account = useTranslations('hall.account');
  const columns: Column<Member>[] = [
    {
      key: 'name',
      header: t('fullName'),
      rowHeader: true,
      cell: (member) => (
        <>
          <span className="font-doc text-name font-semibold">{member.fullName}</span>
          <span className="block text-note text-ink-2">{member.post}</span>
        </>
      ),
    },
    {
      key: 'seat',
      header: t('seat'),
      wrap: false,
      cell: (member) =>
        member.isHead ? (
          <Chip tone="lam" icon={null}>
            {t('head')}
          </Chip>
        ) : (
          t('member')
        ),
    },
    {
      key: 'votes',
      header: t('votesFor'),
      numeric: true,
      cell: (member) => formatCount(member.votesFor),
    },
    {
      key: 'account',
      header: account('title'),
      cell: (member) => <AccountCell conferenceId={conferenceId} kind="committee" person={member} />,
    },
  ];
  return (
    <DataTable caption={t('recorded')} columns={columns} rows={members} rowKey={(member) => member.id} />
  );
}
