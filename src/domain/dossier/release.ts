import type { Conference } from '../conference/conference';
import { mustStandIn } from '../conference/standing';
import type { WrongState } from '../conference/transitions';
import { err, ok, type Result } from '../kernel/result';
import type { DossierGap } from './board';
import type { DossierRelease } from './dossier';

export type ReleaseRefusal =
  | WrongState
  | { code: 'dossiers-released' }
  | { code: 'dossiers-incomplete'; count: number }
  | { code: 'dossier-gaps-changed' };

/** May the dossiers be given to the voters, or changed, now? Not under their hands while they vote, nor after. */
export function mayChangeDossiers(conference: Conference): Result<Conference, WrongState> {
  return mustStandIn(conference, ['draft', 'convened', 'in-session']);
}

/**
 * Gửi hồ sơ đến thành phần ghi phiếu (Điều 7). Complete it needs nobody's word; with gaps somebody answers for it by
 * name, for exactly as many gaps as they saw.
 */
export function releaseDossiers(
  conference: Conference,
  standing: { release: DossierRelease | null; gaps: readonly DossierGap[] },
  command: { gapsAcceptedBy: string; gapsSeen: number },
  by: { releasedBy: string; today: string },
): Result<DossierRelease, ReleaseRefusal> {
  const open = mayChangeDossiers(conference);
  if (!open.ok) return open;
  if (standing.release) return err({ code: 'dossiers-released' });
  const count = standing.gaps.length;
  const accepted = command.gapsAcceptedBy.trim();
  if (count > 0 && accepted === '') return err({ code: 'dossiers-incomplete', count });
  if (count > 0 && count !== command.gapsSeen) return err({ code: 'dossier-gaps-changed' });
  return ok({
    releasedOn: by.today,
    releasedBy: by.releasedBy,
    gapsAcceptedBy: count > 0 ? accepted : '',
  });
}
