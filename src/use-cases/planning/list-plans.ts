import 'server-only';
import { plansConcerning } from '@/data/plan-repository';
import { reading } from '@/data/transaction';
import type { OrganisationId } from '@/domain/kernel/ids';
import type { Plan } from '@/domain/plan/plan';

/** Plans issued by these units or naming one of them, the latest round first. */
export async function listPlans(unitIds: readonly OrganisationId[]): Promise<Plan[]> {
  return reading((tx) => plansConcerning(tx, unitIds));
}
