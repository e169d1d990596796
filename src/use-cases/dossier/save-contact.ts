import 'server-only';
import { polledSubjects, saveContact as save } from '@/data/dossier-repository';
import { transaction } from '@/data/transaction';
import type { DossierContact } from '@/domain/dossier/dossier';
import type { SubjectId } from '@/domain/kernel/ids';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';

/** Writes down how a subject is reached, and who is in charge of their dossier. Idempotent. */
export async function saveContact(
  scope: ConferenceScope,
  { subjectId, ...contact }: { subjectId: SubjectId } & DossierContact,
): Promise<Result<null, { code: 'person-unknown' }>> {
  return transaction(async (tx) => {
    const subject = (await polledSubjects(tx, scope.conferenceId)).find(({ id }) => id === subjectId);
    if (!subject) return err({ code: 'person-unknown' });
    await save(tx, scope, subject, contact);
    return ok(null);
  });
}
