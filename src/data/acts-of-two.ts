import 'server-only';
import type { ActOfTwo, ActsOfTwo, TwoMembers } from '@/domain/conference/act-of-two';
import type { ConferenceId } from '@/domain/kernel/ids';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { actNames, genderNames } from './enum-names';
import type { Tx } from './transaction';

/** By whom the acts of two were done, at the vote that counts. */
export async function actsOfTwo(tx: Tx, conferenceId: ConferenceId): Promise<ActsOfTwo> {
  const named = { select: { fullName: true, gender: true } };
  const rows = await tx.actOfTwo.findMany({
    where: { conferenceId, round: await roundOf(tx, conferenceId) },
    include: { first: named, second: named },
  });
  const by = (act: ActOfTwo): TwoMembers | null => {
    const row = rows.find((one) => actNames.fromStored(one.act) === act);
    return row ? { first: memberOf(row.first), second: memberOf(row.second) } : null;
  };
  return { 'open-voting': by('open-voting'), 'seal-box': by('seal-box') };
}

/** Lần bỏ phiếu the conference is at. */
async function roundOf(tx: Tx, conferenceId: ConferenceId): Promise<number> {
  const select = { ballotRound: true };
  return (await tx.conference.findUniqueOrThrow({ where: { id: conferenceId }, select })).ballotRound;
}

function memberOf({ fullName, gender }: { fullName: string; gender: 'MALE' | 'FEMALE' | null }) {
  return { fullName, gender: gender && genderNames.fromStored(gender) };
}

/** Keeps who did it. Once for each vote: the key refuses a second time, the table one member alone. */
export async function saveActOfTwo(
  tx: Tx,
  { conferenceId }: ConferenceScope,
  act: ActOfTwo,
  members: { firstMemberId: string; secondMemberId: string },
): Promise<void> {
  const round = await roundOf(tx, conferenceId);
  await tx.actOfTwo.create({ data: { conferenceId, round, act: actNames.toStored(act), ...members } });
}
