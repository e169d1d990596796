import 'server-only';
import type { BoxId } from '@/domain/kernel/ids';
import { readElection } from '../protocol/election';
import { electionOfBox } from './cast-store';
import { castCheck, type CastCheck } from './check-cast';
import { serverGroup } from './server-group';

const checks = new Map<BoxId, CastCheck>();

/** How a ballot for this box is looked at, or null where there is no such box. An election never changes once its box
 * stands, so each process reads it once. */
export async function castCheckOfBox(boxId: BoxId): Promise<CastCheck | null> {
  const known = checks.get(boxId);
  if (known) return known;
  const text = await electionOfBox(boxId);
  if (text === null) return null;
  const election = readElection(text, serverGroup);
  if (!election.ok) throw new Error(`The stored election does not read back: ${election.error.code}`);
  const check = castCheck(election.value);
  checks.set(boxId, check);
  return check;
}
