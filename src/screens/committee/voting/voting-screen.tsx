'use client';
import { useState } from 'react';
import { Lock, LockOpen } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { TwoMembers } from '@/domain/conference/act-of-two';
import { hasReached } from '@/domain/conference/conference';
import type { ConsoleView } from '@/gate/committee/console.loader';
import type { TabletsView } from '@/gate/tablets/tablets.loader';
import { formatCount } from '@/lib/text/number';
import { Button } from '@/ui/button';
import { LinkButton } from '@/ui/link-button';
import { Note } from '@/ui/note';
import { PageHead } from '@/ui/page-head';
import { IncidentList } from '../../hall/incident-list';
import { SimulateVoting } from '../../rehearsal/simulate-voting';
import { useWhen } from '../../setup/conference-when';
import { otherMembers } from '../tally/other-members';
import { AnnulVote } from './annul-vote';
import { AnnulledVotes } from './annulled-votes';
import { BallotsInBox } from './ballots-in-box';
import { CardsInHall } from './cards-in-hall';
import { CloseVotingDialog } from './close-voting-dialog';
import { OpenVotingDialog } from './open-voting-dialog';
import { TabletBoard } from './tablet-board';
import { Troubles } from './troubles';
import { WayOfVoting } from '../paper-count/way-of-voting';
import { VoteAddress } from './vote-address';
import { VotingConditions } from './voting-conditions';
import { conditionsMissing } from './voting-readiness';

type VotingScreenProps = { view: ConsoleView; voteAddress: string; tablets: TabletsView };

/** Bỏ phiếu: what is still missing before it opens, the turnout as a count while it runs, sealing at its end. */
export function VotingScreen({ view, voteAddress, tablets }: VotingScreenProps) {
  const t = useTranslations('committee.voting');
  const revote = useTranslations('committee.revote');
  const { conference } = view;
  const isBefore = !hasReached(conference, 'voting');
  const isOnPaper = view.paper.use === 'alone';
  return (
    <>
      <PageHead
        title={
          conference.ballotRound > 1
            ? revote('title', { round: formatCount(conference.ballotRound) })
            : t('title')
        }
        lead={<Lead view={view} />}
        actions={view.me && <VotingAction view={view} tablets={tablets} />}
      />
      {isBefore && conference.ballotRound > 1 && (
        <Note tone="info">{revote('newCards', { round: formatCount(conference.ballotRound - 1) })}</Note>
      )}
      {view.me === null && <Note tone="info">{t('readOnly')}</Note>}
      <div className="grid items-start gap-4 desk:grid-cols-[minmax(0,23rem)_minmax(0,1fr)]">
        {isBefore ? <VotingConditions view={view} /> : isOnPaper ? null : <BallotsInBox view={view} />}
        <div className="flex min-w-0 flex-col gap-4">
          {view.conference.rehearsal && view.me && view.conference.state === 'voting' && (
            <SimulateVoting view={view} />
          )}
          <WayOfVoting view={view} />
          {!isOnPaper && (
            <>
              <TabletBoard conferenceId={conference.id} view={tablets} />
              <VoteAddress address={voteAddress} ownDevicesAllowed={tablets.ownDevicesAllowed} />
              <CardsInHall view={view} />
              {conference.state === 'voting' && <Troubles />}
            </>
          )}
          <AnnulVote view={view} />
          <AnnulledVotes view={view} />
          <IncidentList
            conferenceId={conference.id}
            incidents={view.incidents}
            mayRecord={view.me !== null && !hasReached(conference, 'announced')}
          />
        </div>
      </div>
    </>
  );
}

function Lead({ view: { conference, acts } }: { view: ConsoleView }) {
  const t = useTranslations('committee.voting');
  const when = useWhen();
  const by = (members: TwoMembers | null) =>
    members ? ` ${t('byTwo', { first: members.first.fullName, second: members.second.fullName })}` : '';
  if (conference.votingClosedAt)
    return `${t('closedAt', when.at(conference.votingClosedAt))}${by(acts['seal-box'])}`;
  if (conference.votingOpenedAt)
    return `${t('openedAt', when.at(conference.votingOpenedAt))}${by(acts['open-voting'])}`;
  return t('notOpen');
}

function VotingAction({ view, tablets }: Pick<VotingScreenProps, 'view' | 'tablets'>) {
  const t = useTranslations('committee.voting');
  const tally = useTranslations('committee.tally');
  const [isOpen, setIsOpen] = useState(false);
  const alone = otherMembers(view).length === 0 ? { reason: tally('noSecondMember') } : undefined;
  if (hasReached(view.conference, 'counted')) return null;
  if (view.conference.state === 'sealed')
    return (
      <LinkButton
        variant="primary"
        href={`/committee/${view.conference.id}/${view.paper.use === 'none' ? 'open' : 'paper'}`}
      >
        {t(view.paper.use === 'none' ? 'toOpen' : 'toPaper')}
      </LinkButton>
    );
  if (view.conference.state === 'voting')
    return (
      <>
        <Button variant="primary" icon={<Lock />} unavailable={alone} onClick={() => setIsOpen(true)}>
          {t('close')}
        </Button>
        <CloseVotingDialog view={view} tablets={tablets} open={isOpen} onOpenChange={setIsOpen} />
      </>
    );
  const missing = conditionsMissing(view);
  return (
    <>
      <Button
        variant="primary"
        icon={<LockOpen />}
        unavailable={missing > 0 ? { reason: `${t('missing')}: ${formatCount(missing)}` } : alone}
        onClick={() => setIsOpen(true)}
      >
        {t('open')}
      </Button>
      <OpenVotingDialog view={view} open={isOpen} onOpenChange={setIsOpen} />
    </>
  );
}
