import 'server-only';
import { templateById, templatesOfUnits } from '@/data/electorate-repository';
import { withSuperiorUnits } from '@/data/organisation-repository';
import type { Tx } from '@/data/transaction';
import { builtInTemplates, type BuiltInCode } from '@/domain/electorate/built-in-templates';
import type { ElectorateTemplate, ElectorateTemplateId, OwnTemplate } from '@/domain/electorate/seat';
import type { OrganisationId } from '@/domain/kernel/ids';

/** Which template is meant: one that comes with the product, or one a unit keeps. */
export type TemplateChoice = { builtIn: BuiltInCode } | { templateId: ElectorateTemplateId };

/** Templates a unit may use: its own and those of the units above it. */
export async function templatesFor(tx: Tx, unitId: OrganisationId): Promise<OwnTemplate[]> {
  return templatesOfUnits(tx, await withSuperiorUnits(tx, unitId));
}

/** The template chosen, if the unit may use it. */
export async function chosenTemplate(
  tx: Tx,
  unitId: OrganisationId,
  choice: TemplateChoice,
): Promise<ElectorateTemplate | null> {
  if ('builtIn' in choice) return builtInTemplates[choice.builtIn];
  const template = await templateById(tx, choice.templateId);
  if (!template) return null;
  return (await withSuperiorUnits(tx, unitId)).includes(template.organisationId) ? template : null;
}
