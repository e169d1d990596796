import 'server-only';
import { readPairingCode } from '@/domain/tablet/pairing-code';
import { err } from '@/domain/kernel/result';
import { showTabletPairing } from '@/use-cases/hall/show-tablet-pairing';
import { showTablets } from '@/use-cases/hall/show-tablets';
import { enterConferencePage } from '../session/enter-page';
import { roleMay } from '../session/permissions';

/** The tablets of the hall, for members and observers; the guard's PIN is for members alone. */
export async function loadTablets(conferenceId: string) {
  const { scope, account } = await enterConferencePage(conferenceId, 'committee.watch');
  const { tablets, shared, rules, mayChange } = await showTablets(scope);
  const isMember = account.grants.some(
    (grant) => grant.conferenceId === scope.conferenceId && roleMay(grant.role, 'committee.work'),
  );
  return {
    tablets,
    shared,
    ownDevicesAllowed: rules?.ownDevicesAllowed ?? false,
    guardPin: isMember ? (rules?.guardPin ?? null) : null,
    mayChange: mayChange && isMember,
  };
}

/** The conference a pairing code is for, or why it does not work. Anybody who was shown the code may ask. */
export async function loadPairing(text: string) {
  const code = readPairingCode(text);
  return code === null ? err({ code: 'pairing-unknown' as const }) : showTabletPairing(code);
}

export type TabletsView = Awaited<ReturnType<typeof loadTablets>>;
export type TabletView = TabletsView['tablets'][number];
export type PairingView = Awaited<ReturnType<typeof loadPairing>>;
