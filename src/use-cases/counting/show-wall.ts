import 'server-only';
import { ballotCount, boxesOfConference } from '@/ballot-box/store/box-store';
import { codesOfBox } from '@/ballot-box/store/opening-store';
import { checkInsOfConference, presentByForm } from '@/data/attendance-repository';
import { boxSealsOf } from '@/data/box-seals-repository';
import { committeeOfConference } from '@/data/committee-repository';
import { conferenceInScope } from '@/data/conference-repository';
import { organisationById } from '@/data/organisation-repository';
import { paperUseOf } from '@/data/paper-count-repository';
import { rollOfConference } from '@/data/roll-repository';
import { rulesOf } from '@/data/tablet-repository';
import { reading, type Tx } from '@/data/transaction';
import { wallControlOf } from '@/data/wall-repository';
import { isInHall } from '@/domain/attendance/check-in';
import { quorumOf } from '@/domain/attendance/quorum';
import { hasReached, type Conference } from '@/domain/conference/conference';
import { shownTurnout } from '@/domain/conference/turnout';
import type { BallotForm } from '@/domain/conference/roll';
import type { ConferenceScope } from '@/domain/kernel/scope';
import type { PaperUse } from '@/domain/paper-count/paper-use';
import { shownOnWall, type WallShown } from '@/domain/wall/wall-control';
import { inTurn } from '@/lib/in-turn';

/** Ballots of one form in the box, as coarse as the hall may see them, out of those expected. */
export type WallTurnout = { index: number; title: string; shown: number; expected: number };

/** A closed box: how many ballots, and its codes in hex; the file's once the box is open. */
export type WallSeal = {
  index: number;
  title: string;
  returned: number;
  seal: string | null;
  archive: string | null;
};

/** What everybody in the hall may see, whatever their part in it: no person beside a ballot, no figure of the result. */
export type Wall = {
  conference: Pick<Conference, 'id' | 'name' | 'state' | 'heldOn' | 'startsAt' | 'venue' | 'blankAllowed'>;
  organisationName: string;
  legalBases: readonly string[];
  subjectCount: number;
  convened: number;
  present: number;
  /** Fewest present with whom the conference may be held. */
  needed: number;
  quorum: Conference['quorum'];
  paperUse: PaperUse;
  /** Whether people may vote on devices of their own. */
  ownDevicesAllowed: boolean;
  /** Only while voting is open. */
  turnout: readonly WallTurnout[];
  /** From sealing on: the boxes of devices. */
  seals: readonly WallSeal[];
  /** From sealing on, where paper is used: the number of the seal over the slot; empty: not written down yet. Never a count. */
  paperSeal: string | null;
  /** Ban kiểm phiếu, once it is recorded; its head first. */
  committee: readonly { id: string; fullName: string; post: string; isHead: boolean }[];
  shown: WallShown;
};

/** Màn hình hội trường: reads only. */
export async function showWall(scope: ConferenceScope): Promise<Wall> {
  return reading(async (tx) => {
    const found = await conferenceInScope(tx, scope);
    const { id, name, state, heldOn, startsAt, venue, blankAllowed, quorum } = found;
    const organisation = await organisationById(tx, scope.organisationId);
    const roll = await rollOfConference(tx, id);
    const checkIns = await checkInsOfConference(tx, id);
    const convened = found.convenedCount ?? roll.voters.length;
    const present = found.presentCount ?? checkIns.filter((checkIn) => isInHall(checkIn.status)).length;
    return {
      conference: { id, name, state, heldOn, startsAt, venue, blankAllowed },
      organisationName: organisation?.name ?? '',
      legalBases: roll.legalBases.map(({ citation }) => citation),
      subjectCount: roll.subjects.length,
      convened,
      present,
      needed: quorumOf({ convened, present, share: quorum }).needed,
      quorum,
      paperUse: await paperUseOf(tx, id),
      ownDevicesAllowed: (await rulesOf(tx, id))?.ownDevicesAllowed ?? false,
      turnout: state === 'voting' ? await turnoutOf(tx, scope, roll.forms) : [],
      seals: hasReached(found, 'sealed') ? await sealsOf(tx, scope, roll.forms) : [],
      paperSeal: hasReached(found, 'sealed') ? await paperSealOf(tx, scope) : null,
      committee: await committeeOnWall(tx, scope),
      shown: shownOnWall(await wallControlOf(tx, id), state),
    };
  });
}

async function committeeOnWall(tx: Tx, { conferenceId }: ConferenceScope): Promise<Wall['committee']> {
  const members = await committeeOfConference(tx, conferenceId);
  const headFirst = members.toSorted((one, other) => Number(other.isHead) - Number(one.isHead));
  return headFirst.map(({ id, fullName, post, isHead }) => ({ id, fullName, post, isHead }));
}

async function turnoutOf(
  tx: Tx,
  { conferenceId }: ConferenceScope,
  forms: readonly BallotForm[],
): Promise<WallTurnout[]> {
  const present = await presentByForm(tx, conferenceId);
  const boxes = await boxesOfConference(tx, conferenceId);
  return inTurn(forms, async ({ id, index, title }) => {
    const box = boxes.find((one) => one.formId === id);
    const expected = present.get(id) ?? 0;
    const count = box ? await ballotCount(tx, box.id) : 0;
    return { index, title, shown: shownTurnout(count, expected), expected };
  });
}

async function sealsOf(
  tx: Tx,
  { conferenceId }: ConferenceScope,
  forms: readonly BallotForm[],
): Promise<WallSeal[]> {
  const boxes = await boxesOfConference(tx, conferenceId);
  const seals = await inTurn(forms, async ({ id, index, title }) => {
    const box = boxes.find((one) => one.formId === id);
    if (!box) return null;
    return { index, title, returned: await ballotCount(tx, box.id), ...(await codesOfBox(tx, box.id)) };
  });
  return seals.filter((seal) => seal !== null);
}

async function paperSealOf(tx: Tx, { conferenceId }: ConferenceScope): Promise<string | null> {
  if ((await paperUseOf(tx, conferenceId)) === 'none') return null;
  return (await boxSealsOf(tx, conferenceId)).closed;
}
