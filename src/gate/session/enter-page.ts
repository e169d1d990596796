import 'server-only';
import { notFound, redirect } from 'next/navigation';
import type { OrganisationScope } from '@/domain/kernel/scope';
import { enterConference, enterOrganisation, type Entered } from './authorise';
import type { Permission } from './permissions';

/** For loaders of pages: lets the person in, or shows the sign-in page or "not found". */
export async function enterConferencePage(conferenceId: string, permission: Permission): Promise<Entered> {
  const entered = await enterConference(conferenceId, permission);
  if (entered.ok) return entered.value;
  if (entered.error.code === 'signed-out') redirect('/sign-in');
  notFound();
}

/** The same for pages of one unit. */
export async function enterUnitPage(unitId: string, permission: Permission): Promise<OrganisationScope> {
  const entered = await enterOrganisation(unitId, permission);
  if (entered.ok) return entered.value;
  if (entered.error.code === 'signed-out') redirect('/sign-in');
  notFound();
}
