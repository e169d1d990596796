import 'server-only';
import { conferenceById } from '@/data/conference-repository';
import { heardTablets } from '@/data/heard-tablets';
import { rulesOf, tabletsOfConference } from '@/data/tablet-repository';
import { reading } from '@/data/transaction';
import { untilVotingEnds } from '@/domain/conference/standing';
import type { ConferenceScope } from '@/domain/kernel/scope';
import type { Tablet, TabletRules } from '@/domain/tablet/tablet';
import { standingOnBoard, type TabletStanding } from '@/domain/tablet/tablet-board';

/** A tablet on the committee's board: what it last said of itself, not heard yet, or silent since. */
export type TabletOnBoard = Tablet & TabletStanding;

export type TabletsInHall = {
  tablets: readonly TabletOnBoard[];
  /** Null while the committee has decided nothing about devices. */
  rules: TabletRules | null;
  /** Devices can be paired and taken out now. */
  mayChange: boolean;
};

/** Máy tính bảng trong hội trường: who is paired and how each stands, coarse on purpose. Reads only. */
export async function showTablets(scope: ConferenceScope): Promise<TabletsInHall> {
  const { conferenceId } = scope;
  const heard = heardTablets(conferenceId);
  return reading(async (tx) => {
    const conference = await conferenceById(tx, conferenceId);
    const tablets = await tabletsOfConference(tx, conferenceId);
    return {
      rules: await rulesOf(tx, conferenceId),
      mayChange: conference !== null && untilVotingEnds.includes(conference.state),
      tablets: tablets.map((tablet) => ({ ...tablet, ...standingOnBoard(heard, tablet.id) })),
    };
  });
}
