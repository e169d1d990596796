import 'server-only';
import type { Account } from '@/domain/organisation/account';
import { isRehearsal } from '@/domain/conference/rehearsal';
import { now } from '@/lib/clock';
import { vietnamDay } from '@/lib/text/vietnam-time';
import type { CopyReview } from '@/use-cases/setup/review-copy';
import { wipeExpiredRehearsals } from '@/use-cases/setup/wipe-expired-rehearsals';
import { listConferences, type ConferenceLine } from '@/use-cases/setup/list-conferences';
import { listOrganisations, type OrganisationChoice } from '@/use-cases/setup/list-organisations';
import { reachFor } from '../session/authorise';
import { requireAccount } from '../session/home';
import { roleMay, type Permission } from '../session/permissions';

export type { ConferenceLine, CopyReview, OrganisationChoice };

/** Who is signed in, as the bar on top shows it. */
export type Who = { name: string; role: string; sections: readonly Section[] };

/** A part of the house beside the conferences, for those whose role holds in a whole unit. */
export type Section = 'oversight' | 'follow-ups' | 'plans' | 'papers' | 'units';

const sectionPermissions = {
  oversight: 'oversight.read',
  'follow-ups': 'follow-up.keep',
  plans: 'plan.read',
  papers: 'papers.register',
  units: 'unit.read',
} as const satisfies Record<Section, Permission>;

/** The name and post of the signed-in person, and where their menu leads. */
export function whoOf({ fullName, position, grants }: Account): Who {
  const isOpen = (section: Section) =>
    grants.some(
      ({ role, conferenceId }) => conferenceId === null && roleMay(role, sectionPermissions[section]),
    );
  return {
    name: fullName,
    role: position,
    sections: (['oversight', 'follow-ups', 'plans', 'papers', 'units'] as const).filter(isOpen),
  };
}

/** Every conference the signed-in person may see, and whether they may create one. */
export async function loadConferences(): Promise<{
  who: Who;
  conferences: readonly ConferenceLine[];
  mayCreate: boolean;
}> {
  const account = await requireAccount();
  // Nobody sees one for longer: rehearsals go with their last day at the latest when somebody looks.
  await wipeExpiredRehearsals();
  const organisationIds = await reachFor(account, 'conference.read');
  const conferenceIds = account.grants.flatMap((grant) => grant.conferenceId ?? []);
  return {
    who: whoOf(account),
    conferences: await listConferences({ organisationIds, conferenceIds }),
    mayCreate: (await reachFor(account, 'conference.prepare')).length > 0,
  };
}

/** The conferences the signed-in person may make another one from, the latest first; never a rehearsal. */
export async function loadCopySources(): Promise<{
  who: Who;
  sources: readonly ConferenceLine[];
  roundYear: number;
}> {
  const account = await requireAccount();
  const organisationIds = await reachFor(account, 'conference.prepare');
  const roundYear = Number(vietnamDay(now()).slice(0, 4));
  return {
    who: whoOf(account),
    sources: (await listConferences({ organisationIds, conferenceIds: [] })).filter(
      (one) => !isRehearsal(one),
    ),
    roundYear,
  };
}

/** The units the signed-in person may create a conference for. */
export async function loadOrganisationChoices(): Promise<{
  who: Who;
  organisations: readonly OrganisationChoice[];
  /** The year offered for the round. */
  roundYear: number;
}> {
  const account = await requireAccount();
  const ids = await reachFor(account, 'conference.prepare');
  const roundYear = Number(vietnamDay(now()).slice(0, 4));
  return { who: whoOf(account), organisations: await listOrganisations(ids), roundYear };
}
