import { rulesOf, tabletsOfConference } from '@/data/tablet-repository';
import { reading } from '@/data/transaction';
import type { Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import type { TabletId } from '@/domain/tablet/tablet';
import { issueTabletPairing } from '@/use-cases/hall/issue-tablet-pairing';
import { pairTablet } from '@/use-cases/hall/pair-tablet';

/** A tablet as the committee pairs it, with the secret that stays on it. */
export async function aPairedTablet(
  scope: ConferenceScope,
): Promise<{ id: TabletId; name: string; secret: string; guardPin: string }> {
  const { code } = valueOf(await issueTabletPairing(scope));
  const { name, secret } = valueOf(await pairTablet({ code }));
  const tablets = await reading((tx) => tabletsOfConference(tx, scope.conferenceId));
  const rules = await reading((tx) => rulesOf(tx, scope.conferenceId));
  const tablet = tablets.find((one) => one.name === name);
  if (!tablet || !rules) throw new Error('The tablet was not paired.');
  return { id: tablet.id, name, secret, guardPin: rules.guardPin };
}

function valueOf<T>(result: Result<T, { code: string }>): T {
  if (!result.ok) throw new Error(`Refused: ${result.error.code}`);
  return result.value;
}
