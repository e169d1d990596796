import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { changeOrganisation, organisationById } from '@/data/organisation-repository';
import { transaction } from '@/data/transaction';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { SavedMeanwhile } from '@/domain/kernel/saved-meanwhile';
import type { OrganisationScope } from '@/domain/kernel/scope';
import type { Organisation, UnitLetterhead } from '@/domain/organisation/organisation';
import { unitSavedMeanwhile } from './unit-saved-meanwhile';

export type SaveLetterhead = { version: number; letterhead: UnitLetterhead };

/**
 * Sửa tiêu đề văn bản của đơn vị: the head and foot of its documents and nothing else of it. Refused
 * when somebody saved since `version`, with the unit as it stands now.
 */
export async function saveLetterhead(
  { organisationId, actor }: OrganisationScope,
  { version, letterhead }: SaveLetterhead,
): Promise<Result<{ version: number }, SavedMeanwhile<Organisation>>> {
  return transaction(async (tx) => {
    const unit = await organisationById(tx, organisationId);
    if (!unit) throw new Error('The unit of a proven scope is gone.');
    if (!(await changeOrganisation(tx, organisationId, version, letterhead)))
      return err(await unitSavedMeanwhile(tx, organisationId));
    await recordEvent(tx, { conferenceId: null, actor }, { type: 'unit-changed', name: unit.name });
    return ok({ version: version + 1 });
  });
}
