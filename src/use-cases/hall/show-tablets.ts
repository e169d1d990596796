import 'server-only';
import { conferencesOfSitting } from '@/data/conference-repository';
import { heardTablets } from '@/data/heard-tablets';
import { rulesOf, tabletsOfConference } from '@/data/tablet-repository';
import { reading, type Tx } from '@/data/transaction';
import { untilVotingEnds } from '@/domain/conference/standing';
import type { ConferenceId } from '@/domain/kernel/ids';
import type { ConferenceScope } from '@/domain/kernel/scope';
import type { Tablet, TabletRules } from '@/domain/tablet/tablet';
import { standingOnBoard, type TabletStanding } from '@/domain/tablet/tablet-board';

/** A tablet on the committee's board: what it last said of itself, not heard yet, or silent since. */
export type TabletOnBoard = Tablet & TabletStanding;

export type TabletsInHall = {
  tablets: readonly TabletOnBoard[];
  /** Those paired to other conferences of the same sitting, which serve this one too. */
  shared: readonly { conferenceName: string; tablets: readonly TabletOnBoard[] }[];
  /** Null while the committee has decided nothing about devices. */
  rules: TabletRules | null;
  /** Devices can be paired and taken out now. */
  mayChange: boolean;
};

/** Máy tính bảng trong hội trường: who is paired and how each stands, coarse on purpose. Reads only. */
export async function showTablets(scope: ConferenceScope): Promise<TabletsInHall> {
  const { conferenceId } = scope;
  return reading(async (tx) => {
    const together = await conferencesOfSitting(tx, conferenceId);
    const shared = [];
    for (const { id, name } of together.filter((conference) => conference.id !== conferenceId))
      shared.push({ conferenceName: name, tablets: await boardOf(tx, id) });
    return {
      rules: await rulesOf(tx, conferenceId),
      mayChange: together.some(({ id, state }) => id === conferenceId && untilVotingEnds.includes(state)),
      tablets: await boardOf(tx, conferenceId),
      shared: shared.filter(({ tablets }) => tablets.length > 0),
    };
  });
}

async function boardOf(tx: Tx, conferenceId: ConferenceId): Promise<TabletOnBoard[]> {
  const heard = heardTablets(conferenceId);
  const tablets = await tabletsOfConference(tx, conferenceId);
  return tablets.map((tablet) => ({ ...tablet, ...standingOnBoard(heard, tablet.id) }));
}
