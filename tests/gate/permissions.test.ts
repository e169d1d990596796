import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Conference } from '@/domain/conference/conference';
import type { OrganisationId } from '@/domain/kernel/ids';
import type { Role } from '@/domain/kernel/scope';
import type { Grant } from '@/domain/organisation/account';
import { enterConference, enterOrganisation } from '@/gate/session/authorise';
import { permissions, roleMay, type Permission } from '@/gate/session/permissions';
import { signOut } from '@/use-cases/session/sign-out';
import { aConference } from '@tests/support/a-conference';
import { anAccount } from '@tests/support/an-account';
import { anOrganisation } from '@tests/support/an-organisation';
import { resetDatabase, sql } from '@tests/support/database';

/** The cookie is the framework's; whose session it names, and whether it still stands, is ours. */
const request = vi.hoisted((): { sessionId: string | null } => ({ sessionId: null }));
vi.mock('next-auth', () => ({
  getServerSession: () => Promise.resolve(request.sessionId ? { sessionId: request.sessionId } : null),
}));

const roles = ['administrator', 'officer', 'authority', 'committee', 'observer'] as const;

/** Each cell of the matrix, in the order of `roles`: 1 may, 0 may not. Written out, not computed. */
const matrix: Record<Permission, readonly [0 | 1, 0 | 1, 0 | 1, 0 | 1, 0 | 1]> = {
  'conference.read': [1, 1, 1, 1, 1],
  'conference.prepare': [0, 1, 0, 0, 0],
  'conference.run': [0, 1, 0, 0, 0],
  'committee.work': [0, 0, 0, 1, 0],
  'committee.watch': [0, 0, 0, 1, 1],
  'results.before-announcement': [0, 0, 0, 1, 1],
  'results.after-announcement': [0, 1, 1, 1, 1],
  'papers.lists': [0, 1, 1, 1, 1],
  'papers.convening': [0, 1, 0, 0, 0],
  'papers.report': [0, 1, 1, 0, 0],
  'papers.write': [0, 1, 0, 0, 0],
  'papers.issue': [0, 1, 0, 0, 0],
  'papers.issue-count': [0, 1, 0, 1, 0],
  'papers.register': [0, 1, 1, 0, 0],
  'archive.keep': [0, 1, 0, 0, 0],
  'archive.destroy': [0, 1, 1, 0, 0],
  'follow-up.keep': [0, 1, 1, 0, 0],
  'oversight.read': [0, 0, 1, 0, 0],
  'unit.read': [1, 1, 1, 0, 0],
  'unit.manage': [1, 0, 1, 0, 0],
  'unit.letterhead': [1, 1, 1, 0, 0],
  'plan.read': [1, 1, 1, 0, 0],
  'plan.manage': [0, 1, 1, 0, 0],
  'dossier.read': [0, 1, 1, 0, 0],
  'dossier.manage': [0, 1, 0, 0, 0],
  'organisation.manage': [1, 0, 0, 0, 0],
};

const allPermissions = Object.keys(permissions) as Permission[];
const cells = allPermissions.flatMap((permission) =>
  roles.map((role, column) => ({ permission, role, allowed: matrix[permission][column] === 1 })),
);

beforeEach(async () => {
  await resetDatabase();
  request.sessionId = null;
});

async function signInWith(grants: readonly Grant[]): Promise<string> {
  const { sessionId } = await anAccount({ grants });
  request.sessionId = sessionId;
  return sessionId;
}

function grantFor(role: Role, conference: Conference): Grant {
  const isSeat = role === 'committee' || role === 'observer';
  return { role, organisationId: conference.organisationId, conferenceId: isSeat ? conference.id : null };
}

async function mayEnter(conference: { id: string }, permission: Permission): Promise<boolean> {
  const entered = await enterConference(conference.id, permission);
  if (!entered.ok) expect(entered.error).toEqual({ code: 'not-allowed' });
  return entered.ok;
}

describe('the matrix', () => {
  test.each(cells)('$role, $permission: $allowed', ({ permission, role, allowed }) => {
    expect(roleMay(role, permission)).toBe(allowed);
  });

  test('has a row for each permission and no other', () => {
    expect(Object.keys(matrix).sort()).toEqual([...allPermissions].sort());
  });
});

test.each(roles)('%s enters a conference for exactly what the matrix allows', async (role) => {
  const { conference } = await aConference();
  await signInWith([grantFor(role, conference)]);

  const entered: Permission[] = [];
  for (const permission of allPermissions)
    if (await mayEnter(conference, permission)) entered.push(permission);

  expect(entered).toEqual(
    cells.filter((cell) => cell.role === role && cell.allowed).map((cell) => cell.permission),
  );
});

test.each(roles)('%s of one unit does not enter a conference of another', async (role) => {
  const { conference: own } = await aConference();
  const { conference: foreign } = await aConference();
  await signInWith([grantFor(role, own)]);

  for (const permission of allPermissions) expect(await mayEnter(foreign, permission)).toBe(false);
});

test.each([
  { role: 'administrator', permission: 'conference.read' },
  { role: 'officer', permission: 'conference.prepare' },
  { role: 'authority', permission: 'conference.read' },
] as const)('$role of a unit above reaches conferences of the units below', async ({ role, permission }) => {
  const ministry = await anOrganisation();
  const department = await anOrganisation({ parentId: ministry });
  const { conference } = await aConference({
    organisationId: await anOrganisation({ parentId: department }),
  });

  await signInWith([{ role, organisationId: ministry, conferenceId: null }]);

  expect(await mayEnter(conference, permission)).toBe(true);
});

test.each(['administrator', 'officer', 'authority'] as const)(
  '%s of a unit below does not reach a conference of the unit above, nor of a sister unit',
  async (role) => {
    const ministry = await anOrganisation();
    const own = await anOrganisation({ parentId: ministry });
    const { conference: above } = await aConference({ organisationId: ministry });
    const { conference: beside } = await aConference({
      organisationId: await anOrganisation({ parentId: ministry }),
    });

    await signInWith([{ role, organisationId: own, conferenceId: null }]);

    expect(await mayEnter(above, 'conference.read')).toBe(false);
    expect(await mayEnter(beside, 'conference.read')).toBe(false);
  },
);

test.each(['committee', 'observer'] as const)(
  'a seat as %s counts in its own conference, not in another of the same unit',
  async (role) => {
    const { conference } = await aConference();
    const { conference: later } = await aConference({ organisationId: conference.organisationId });
    await signInWith([grantFor(role, conference)]);

    expect(await mayEnter(conference, 'committee.watch')).toBe(true);
    expect(await mayEnter(later, 'committee.watch')).toBe(false);
  },
);

test('a conference that does not exist is refused like one that may not be seen', async () => {
  const { conference } = await aConference();
  await signInWith([grantFor('officer', conference)]);

  expect(await mayEnter({ id: randomUUID() }, 'conference.read')).toBe(false);
  expect(await mayEnter({ id: 'not-an-id' }, 'conference.read')).toBe(false);
});

test('the scope names the conference, its unit and who acts', async () => {
  const { conference } = await aConference();
  await signInWith([grantFor('officer', conference)]);

  expect(await enterConference(conference.id, 'conference.prepare')).toMatchObject({
    ok: true,
    value: {
      scope: {
        conferenceId: conference.id,
        organisationId: conference.organisationId,
        actor: { name: 'Chu Thị Mỹ Lệ' },
      },
    },
  });
});

describe('acting for a unit', () => {
  async function mayActFor(organisationId: string, permission: Permission): Promise<boolean> {
    return (await enterOrganisation(organisationId, permission)).ok;
  }

  test('an officer acts for the own unit and those below, an authority and others do not', async () => {
    const unit = await anOrganisation();
    const below = await anOrganisation({ parentId: unit });
    const above: OrganisationId = await anOrganisation();

    await signInWith([{ role: 'officer', organisationId: unit, conferenceId: null }]);
    expect(await mayActFor(unit, 'conference.prepare')).toBe(true);
    expect(await mayActFor(below, 'conference.prepare')).toBe(true);
    expect(await mayActFor(above, 'conference.prepare')).toBe(false);

    await signInWith([{ role: 'authority', organisationId: unit, conferenceId: null }]);
    expect(await mayActFor(unit, 'conference.prepare')).toBe(false);
  });

  test('an authority manages units below and none above, an officer manages none', async () => {
    const above = await anOrganisation();
    const unit = await anOrganisation({ parentId: above });
    const below = await anOrganisation({ parentId: unit });

    await signInWith([{ role: 'authority', organisationId: unit, conferenceId: null }]);
    expect(await mayActFor(below, 'unit.manage')).toBe(true);
    expect(await mayActFor(above, 'unit.manage')).toBe(false);

    await signInWith([{ role: 'officer', organisationId: unit, conferenceId: null }]);
    expect(await mayActFor(unit, 'unit.manage')).toBe(false);
    expect(await mayActFor(unit, 'unit.letterhead')).toBe(true);
    expect(await mayActFor(above, 'unit.letterhead')).toBe(false);
  });

  test('a seat in one conference is no right in its unit', async () => {
    const { conference } = await aConference();
    const seat = { role: 'officer', organisationId: conference.organisationId } as const;
    await signInWith([{ ...seat, conferenceId: conference.id }]);

    expect(await mayActFor(conference.organisationId, 'conference.prepare')).toBe(false);
    expect(await mayEnter(conference, 'conference.prepare')).toBe(true);
  });
});

describe('a session', () => {
  const signedOut = { ok: false, error: { code: 'signed-out' } };

  test('is needed', async () => {
    const { conference } = await aConference();

    expect(await enterConference(conference.id, 'conference.read')).toEqual(signedOut);
    expect(await enterOrganisation(conference.organisationId, 'conference.prepare')).toEqual(signedOut);
  });

  test('that was revoked is refused, though its cookie is still there', async () => {
    const { conference } = await aConference();
    const sessionId = await signInWith([grantFor('officer', conference)]);
    expect(await mayEnter(conference, 'conference.read')).toBe(true);

    await signOut(sessionId);

    expect(await enterConference(conference.id, 'conference.read')).toEqual(signedOut);
  });

  test('that has expired is refused', async () => {
    const { conference } = await aConference();
    const sessionId = await signInWith([grantFor('officer', conference)]);

    await sql('update "Session" set "expiresAt" = now() where id = $1', [sessionId]);

    expect(await enterConference(conference.id, 'conference.read')).toEqual(signedOut);
  });

  test('that was never opened is refused', async () => {
    const { conference } = await aConference();
    request.sessionId = randomUUID();

    expect(await enterConference(conference.id, 'conference.read')).toEqual(signedOut);
  });
});
