import 'server-only';
import { mayChangeDossiers } from '@/domain/dossier/release';
import { showDossiers } from '@/use-cases/dossier/show-dossiers';
import { mayEnter } from '../session/authorise';
import { enterConferencePage } from '../session/enter-page';

/** Hồ sơ và thời hạn for the signed-in person. */
export async function loadDossiers(conferenceId: string) {
  const { scope, account, conference } = await enterConferencePage(conferenceId, 'dossier.read');
  const { facts, board, readings } = await showDossiers(scope);
  const isOfficer = await mayEnter(account, conference, 'dossier.manage');
  return {
    conferenceId: conference.id,
    heldOn: conference.heldOn,
    isOfficer,
    mayChange: isOfficer && mayChangeDossiers(conference).ok,
    isFrozen: !mayChangeDossiers(conference).ok,
    ...{ facts, board, readings },
  };
}

export type DossiersView = Awaited<ReturnType<typeof loadDossiers>>;
