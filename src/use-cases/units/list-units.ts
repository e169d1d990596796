import 'server-only';
import { allOrganisations } from '@/data/organisation-repository';
import { reading } from '@/data/transaction';
import type { OrganisationId } from '@/domain/kernel/ids';
import type { Organisation } from '@/domain/organisation/organisation';
import { asTree, type TreeLine } from '@/domain/organisation/organisation-tree';
import { compareVietnamese } from '@/lib/text/vietnamese';

/** The named units as a tree, sisters in Vietnamese order. */
export async function listUnits(ids: readonly OrganisationId[]): Promise<TreeLine<Organisation>[]> {
  const all = await reading(allOrganisations);
  const shown = all.filter(({ id }) => ids.includes(id));
  return asTree(shown.sort((one, other) => compareVietnamese(one.name, other.name)));
}
