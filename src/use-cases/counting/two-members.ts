import 'server-only';
import { saveActOfTwo } from '@/data/acts-of-two';
import { recordEvent } from '@/data/audit-log';
import { memberAccountsOf } from '@/data/committee-repository';
import { checkPassword, type PasswordRefusal } from '@/data/password-check';
import { reading, type Tx } from '@/data/transaction';
import type { ActOfTwo } from '@/domain/conference/act-of-two';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';

/** A second member confirms beside the one who is signed in, with the own passphrase; the first stays signed in. */
export type SecondMember = { secondMemberId: string; passphrase: string };

type Member = { memberId: string; fullName: string };
export type Pair = { first: Member; second: Member };

export type PairRefusal =
  | { code: 'not-a-member' | 'same-member' | 'second-passphrase-wrong' }
  | Extract<PasswordRefusal, { code: 'too-many-tries' }>;

/**
 * The two who stand for an act: told apart, and the second known by the passphrase, which may not be guessed at here more
 * often than when signing in. Takes no transaction: a check of one takes its time.
 */
export async function pairOf(
  scope: ConferenceScope,
  { secondMemberId, passphrase }: SecondMember,
): Promise<Result<Pair, PairRefusal>> {
  const accounts = await reading((tx) => memberAccountsOf(tx, scope.conferenceId));
  const first = accounts.find((account) => account.userId === scope.actor.userId);
  const second = accounts.find((account) => account.memberId === secondMemberId);
  if (!first || !second) return err({ code: 'not-a-member' });
  if (first.memberId === second.memberId) return err({ code: 'same-member' });
  const known = await checkPassword(second.username, passphrase);
  if (known.ok) return ok({ first, second });
  return err(known.error.code === 'wrong-password' ? { code: 'second-passphrase-wrong' } : known.error);
}

/** Keeps who did it, for the minutes and the history. */
export async function keepPair(
  tx: Tx,
  scope: ConferenceScope,
  act: ActOfTwo,
  { first, second }: Pair,
): Promise<void> {
  await saveActOfTwo(tx, scope, act, { firstMemberId: first.memberId, secondMemberId: second.memberId });
  const about = { conferenceId: scope.conferenceId, actor: scope.actor };
  await recordEvent(tx, about, { type: 'act-seconded', by: first.fullName, second: second.fullName });
}
