import 'server-only';
import { notFound } from 'next/navigation';
import { showUnits } from '@/use-cases/oversight/show-units';
import { reachFor } from '../session/authorise';
import { requireAccount } from '../session/home';
import { roleMay } from '../session/permissions';
import { whoOf } from '../setup/conferences.loader';

/** The units below the signed-in authority in one round: the latest, unless a year is named. */
export async function loadUnits(wantedYear: string | undefined) {
  const account = await requireAccount();
  const roots = account.grants.flatMap(({ role, organisationId, conferenceId }) =>
    conferenceId === null && roleMay(role, 'oversight.read') ? [organisationId] : [],
  );
  if (roots.length === 0) notFound();
  const reach = await reachFor(account, 'oversight.read');
  const year = wantedYear !== undefined && /^\d{4}$/.test(wantedYear) ? Number(wantedYear) : null;
  return {
    ...(await showUnits({ roots, reach, year })),
    who: whoOf(account),
  };
}

export type UnitsView = Awaited<ReturnType<typeof loadUnits>>;
export type UnitView = UnitsView['rollUp']['units'][number];
