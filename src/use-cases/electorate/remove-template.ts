import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { removeTemplate as remove, templateById } from '@/data/electorate-repository';
import { transaction } from '@/data/transaction';
import type { ElectorateTemplateId } from '@/domain/electorate/seat';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { OrganisationScope } from '@/domain/kernel/scope';

/** Takes a template of the unit away; conferences keep the seats they took from it. */
export async function removeTemplate(
  { organisationId, actor }: OrganisationScope,
  { templateId }: { templateId: ElectorateTemplateId },
): Promise<Result<{ templateId: ElectorateTemplateId }, { code: 'template-unknown' }>> {
  return transaction(async (tx) => {
    const template = await templateById(tx, templateId);
    if (template?.organisationId !== organisationId) return err({ code: 'template-unknown' });
    await remove(tx, templateId);
    const event = { type: 'electorate-template-removed', name: template.name } as const;
    await recordEvent(tx, { conferenceId: null, actor }, event);
    return ok({ templateId });
  });
}
