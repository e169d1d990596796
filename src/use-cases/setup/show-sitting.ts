import 'server-only';
import { checkInsOfConference } from '@/data/attendance-repository';
import { conferenceInScope, conferencesBeside, conferencesOfSitting } from '@/data/conference-repository';
import { rollOfConference } from '@/data/roll-repository';
import { tabletsOfConference } from '@/data/tablet-repository';
import { reading, type Tx } from '@/data/transaction';
import { isInHall } from '@/domain/attendance/check-in';
import type { Conference } from '@/domain/conference/conference';
import { mayJoinSitting, mayLeaveSitting } from '@/domain/conference/sitting';
import type { ConferenceScope } from '@/domain/kernel/scope';

/** One conference of a sitting: where it stands. Never a figure of the count. */
export type SittingLine = Pick<Conference, 'id' | 'name' | 'state' | 'startsAt' | 'chairName'> & {
  convened: number;
  present: number;
  tablets: number;
};

export type Sitting = {
  conference: Conference;
  /** This conference and those it sits with; alone, itself only. */
  lines: readonly SittingLine[];
  /** Conferences of the same unit, day and place that may join. */
  beside: readonly Pick<Conference, 'id' | 'name' | 'state' | 'startsAt'>[];
  mayLeave: boolean;
};

/** Buổi họp of a conference: with whom it sits, how each stands, and who may join. */
export async function showSitting(scope: ConferenceScope): Promise<Sitting> {
  return reading(async (tx) => {
    const { conference, together, beside } = await sittingOf(tx, scope);
    const lines: SittingLine[] = [];
    for (const one of together) lines.push(await lineOf(tx, one));
    return {
      conference,
      lines,
      beside: beside.map(({ id, name, state, startsAt }) => ({ id, name, state, startsAt })),
      mayLeave: together.length > 1 && mayLeaveSitting(conference, together).ok,
    };
  });
}

/** How many others sit with this conference, and how many might. */
export async function countSitting(scope: ConferenceScope): Promise<{ others: number; beside: number }> {
  return reading(async (tx) => {
    const { together, beside } = await sittingOf(tx, scope);
    return { others: together.length - 1, beside: beside.length };
  });
}

async function sittingOf(tx: Tx, scope: ConferenceScope) {
  const conference = await conferenceInScope(tx, scope);
  const together = await conferencesOfSitting(tx, scope.conferenceId);
  const [joining, standing] = together.length > 1 ? [[], together] : [[conference], []];
  const beside = (await conferencesBeside(tx, conference)).filter(
    (other) => mayJoinSitting([...joining, other], standing).ok,
  );
  return { conference, together, beside };
}

async function lineOf(
  tx: Tx,
  { id, name, state, startsAt, chairName, ...rest }: Conference,
): Promise<SittingLine> {
  const { voters } = await rollOfConference(tx, id);
  const checkIns = await checkInsOfConference(tx, id);
  const tablets = await tabletsOfConference(tx, id);
  return {
    ...{ id, name, state, startsAt, chairName },
    convened: rest.convenedCount ?? voters.length,
    present: rest.presentCount ?? checkIns.filter(({ status }) => isInHall(status)).length,
    tablets: tablets.filter(({ isRevoked }) => !isRevoked).length,
  };
}
