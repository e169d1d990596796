import 'server-only';
import { recordEvent } from '@/data/audit-log';
import { changeTemplate, createTemplate, templateById, templatesOfUnits } from '@/data/electorate-repository';
import { transaction } from '@/data/transaction';
import type { ElectorateTemplate, ElectorateTemplateId } from '@/domain/electorate/seat';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { OrganisationScope } from '@/domain/kernel/scope';

/** A template as it is written; new without an id. */
export type SaveTemplate = {
  templateId: ElectorateTemplateId | null;
  version: number;
  template: ElectorateTemplate;
};

export type SaveTemplateRefusal = {
  code: 'template-unknown' | 'template-name-taken' | 'changed-by-someone-else';
};

/** Lập hoặc sửa mẫu thành phần ghi phiếu of the unit of the scope. Conferences keep what they took from it. */
export async function saveTemplate(
  scope: OrganisationScope,
  { templateId, version, template }: SaveTemplate,
): Promise<Result<{ templateId: ElectorateTemplateId }, SaveTemplateRefusal>> {
  return transaction(async (tx) => {
    const { organisationId, actor } = scope;
    const before = templateId && (await templateById(tx, templateId));
    if (templateId && before?.organisationId !== organisationId) return err({ code: 'template-unknown' });
    const others = await templatesOfUnits(tx, [organisationId]);
    if (others.some(({ id, name }) => id !== templateId && name === template.name))
      return err({ code: 'template-name-taken' });
    if (templateId && !(await changeTemplate(tx, templateId, version, template)))
      return err({ code: 'changed-by-someone-else' });
    const id = templateId ?? (await createTemplate(tx, organisationId, template));
    if (!id) return err({ code: 'template-name-taken' });
    const event = { type: 'electorate-template-saved', name: template.name } as const;
    await recordEvent(tx, { conferenceId: null, actor }, event);
    return ok({ templateId: id });
  });
}
