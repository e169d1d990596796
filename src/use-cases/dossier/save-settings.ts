import 'server-only';
import { lockConference } from '@/data/conference-repository';
import { saveDossierSettings } from '@/data/dossier-repository';
import { transaction } from '@/data/transaction';
import type { WrongState } from '@/domain/conference/transitions';
import type { DossierSettings } from '@/domain/dossier/dossier';
import { mayChangeDossiers } from '@/domain/dossier/release';
import { ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';

/** Settles the days, the sizes and whom to call. Every deadline follows at once; nothing released is taken back. */
export async function saveSettings(
  scope: ConferenceScope,
  settings: DossierSettings,
): Promise<Result<null, WrongState>> {
  return transaction(async (tx) => {
    const open = mayChangeDossiers(await lockConference(tx, scope));
    if (!open.ok) return open;
    await saveDossierSettings(tx, scope, settings);
    return ok(null);
  });
}
