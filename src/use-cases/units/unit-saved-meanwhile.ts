import 'server-only';
import { latestActorAbout } from '@/data/audit-log';
import { organisationById } from '@/data/organisation-repository';
import type { Tx } from '@/data/transaction';
import type { OrganisationId } from '@/domain/kernel/ids';
import type { SavedMeanwhile } from '@/domain/kernel/saved-meanwhile';
import type { Organisation } from '@/domain/organisation/organisation';

/** The unit that stands now, to be laid beside what was typed, and who wrote it. */
export async function unitSavedMeanwhile(tx: Tx, id: OrganisationId): Promise<SavedMeanwhile<Organisation>> {
  const saved = await organisationById(tx, id);
  if (!saved) throw new Error('The unit of a proven scope is gone.');
  const by = await latestActorAbout(tx, ['unit-created', 'unit-changed'], { field: 'name', is: saved.name });
  return { code: 'changed-by-someone-else', by, saved };
}
