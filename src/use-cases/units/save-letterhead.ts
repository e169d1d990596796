import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { changeOrganisation, organisationById } from '@/data/organisation-repository';
import { transaction } from '@/data/transaction';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { OrganisationScope } from '@/domain/kernel/scope';
import type { UnitLetterhead } from '@/domain/organisation/organisation';

export type SaveLetterhead = { version: number; letterhead: UnitLetterhead };

/** Sửa tiêu đề văn bản của đơn vị: the head and foot of its documents and nothing else of it. */
export async function saveLetterhead(
  { organisationId, actor }: OrganisationScope,
  { version, letterhead }: SaveLetterhead,
): Promise<Result<{ version: number }, { code: 'changed-by-someone-else' }>> {
  return transaction(async (tx) => {
    const unit = await organisationById(tx, organisationId);
    if (!unit) throw new Error('The unit of a proven scope is gone.');
    if (!(await changeOrganisation(tx, organisationId, version, letterhead)))
      return err({ code: 'changed-by-someone-else' });
    await recordEvent(tx, { conferenceId: null, actor }, { type: 'unit-changed', name: unit.name });
    return ok({ version: version + 1 });
  });
}
