import 'server-only';
import { templateById, templatesOfUnits } from '@/data/electorate-repository';
import { reading } from '@/data/transaction';
import type { ElectorateTemplateId, OwnTemplate } from '@/domain/electorate/seat';
import type { OrganisationId } from '@/domain/kernel/ids';

/** The templates these units keep, by name. */
export async function listTemplates(unitIds: readonly OrganisationId[]): Promise<OwnTemplate[]> {
  return reading((tx) => templatesOfUnits(tx, unitIds));
}

/** One of them, or null. */
export async function showTemplate(id: ElectorateTemplateId): Promise<OwnTemplate | null> {
  return reading((tx) => templateById(tx, id));
}
