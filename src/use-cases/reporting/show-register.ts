import 'server-only';
import { registerOf, yearsOfRegister, type RegisterEntry } from '@/data/paper-register';
import { reading } from '@/data/transaction';
import type { OrganisationId } from '@/domain/kernel/ids';

export type ShownRegister = { year: number; years: readonly number[]; entries: readonly RegisterEntry[] };

/** Sổ văn bản đi of these units for one year; the years on offer hold this one and each with papers. Reads only. */
export async function showRegister(
  organisationIds: readonly OrganisationId[],
  year: number,
): Promise<ShownRegister> {
  return reading(async (tx) => ({
    year,
    years: [...new Set([year, ...(await yearsOfRegister(tx, organisationIds))])].sort(
      (one, other) => other - one,
    ),
    entries: await registerOf(tx, organisationIds, year),
  }));
}
