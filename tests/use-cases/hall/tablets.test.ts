import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { allowOwnDevices } from '@/use-cases/hall/allow-own-devices';
import { issueTabletPairing } from '@/use-cases/hall/issue-tablet-pairing';
import { pairTablet } from '@/use-cases/hall/pair-tablet';
import { renameTablet } from '@/use-cases/hall/rename-tablet';
import { revokeTablet } from '@/use-cases/hall/revoke-tablet';
import { showTabletPairing } from '@/use-cases/hall/show-tablet-pairing';
import { showTablets } from '@/use-cases/hall/show-tablets';
import { joinSitting } from '@/use-cases/setup/join-sitting';
import { leaveSitting } from '@/use-cases/setup/leave-sitting';
import { hearDevice } from '@/use-cases/voting/hear-device';
import type { Result } from '@/domain/kernel/result';
import { aConference } from '@tests/support/a-conference';
import { aPairedTablet } from '@tests/support/a-paired-tablet';
import { anOrganisation } from '@tests/support/an-organisation';
import { resetDatabase, sql } from '@tests/support/database';

beforeEach(resetDatabase);
afterEach(() => {
  vi.useRealTimers();
});

async function aCode(scope: Parameters<typeof issueTabletPairing>[0]): Promise<string> {
  return valueOf(await issueTabletPairing(scope)).code;
}

test('a code pairs one tablet and is spent; what is kept is a hash of the code and of the secret', async () => {
  const { scope, conference } = await aConference({ state: 'in-session' });
  const code = await aCode(scope);

  expect(await showTabletPairing(code)).toEqual({ ok: true, value: { conferenceName: conference.name } });
  const paired = valueOf(await pairTablet({ code }));
  const again = await pairTablet({ code });

  expect(paired).toMatchObject({ conferenceId: scope.conferenceId, name: 'Máy 1' });
  expect(again).toEqual({ ok: false, error: { code: 'pairing-used' } });
  const [kept] = await sql<{ text: string }>(
    `select (select string_agg(t::text, ' ') from "Tablet" t)
       || (select string_agg(p::text, ' ') from "TabletPairing" p) as text`,
  );
  expect(kept?.text).not.toContain(code);
  expect(kept?.text).not.toContain(paired.secret);
});

test('two devices with one code at the same moment: one is paired', async () => {
  const { scope } = await aConference({ state: 'in-session' });
  const code = await aCode(scope);

  const answers = await Promise.all([pairTablet({ code }), pairTablet({ code })]);

  expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect((await showTablets(scope)).tablets).toHaveLength(1);
});

test('four devices with four codes at the same moment get four numbers', async () => {
  const { scope } = await aConference({ state: 'in-session' });
  const codes = [];
  for (let i = 0; i < 4; i += 1) codes.push(await aCode(scope));

  await Promise.all(codes.map((code) => pairTablet({ code })));

  const { tablets } = await showTablets(scope);
  expect(tablets.map(({ name }) => name)).toEqual(['Máy 1', 'Máy 2', 'Máy 3', 'Máy 4']);
});

test('a code works for ten minutes', async () => {
  const { scope } = await aConference({ state: 'in-session' });
  const code = await aCode(scope);
  vi.useFakeTimers({ now: Date.now() + 10 * 60_000, toFake: ['Date'] });

  expect(await pairTablet({ code })).toEqual({ ok: false, error: { code: 'pairing-expired' } });
});

test('a code nobody was given pairs nothing', async () => {
  expect(await pairTablet({ code: '22222222' })).toEqual({ ok: false, error: { code: 'pairing-unknown' } });
});

test.each(['convened', 'sealed'] as const)('in a conference that is %s nothing is paired', async (state) => {
  const { scope } = await aConference({ state });

  expect(await issueTabletPairing(scope)).toMatchObject({ ok: false, error: { code: 'wrong-state' } });
  expect(await allowOwnDevices(scope, { allowed: true })).toMatchObject({ ok: false });
});

test('a tablet takes the name that is written on it, and no two have the same', async () => {
  const { scope } = await aConference({ state: 'in-session' });
  const first = await aPairedTablet(scope);
  const second = await aPairedTablet(scope);

  expect(await renameTablet(scope, { tabletId: first.id, name: 'Máy cửa trái' })).toMatchObject({ ok: true });
  const taken = await renameTablet(scope, { tabletId: second.id, name: 'Máy cửa trái' });

  expect(taken).toEqual({ ok: false, error: { code: 'tablet-name-taken', name: 'Máy cửa trái' } });
  const { tablets } = await showTablets(scope);
  expect(tablets.map(({ name }) => name)).toEqual(['Máy cửa trái', 'Máy 2']);
});

test('a tablet is stopped for good, and only by its own conference', async () => {
  const { scope } = await aConference({ state: 'in-session' });
  const other = await aConference({ state: 'in-session' });
  const { id } = await aPairedTablet(scope);

  expect(await revokeTablet(other.scope, { tabletId: id })).toMatchObject({ ok: false });
  expect(await revokeTablet(scope, { tabletId: id })).toMatchObject({ ok: true });
  expect(await revokeTablet(scope, { tabletId: id })).toMatchObject({ ok: true });

  expect((await showTablets(scope)).tablets).toMatchObject([{ isRevoked: true }]);
  await expect(sql(`update "Tablet" set "isRevoked" = false`)).rejects.toThrow('stays out');
  const events = await sql<{ type: string }>(
    `select type from "AuditEvent" where type like 'tablet%' order by sequence`,
  );
  expect(events.map(({ type }) => type)).toEqual(['tablet-paired', 'tablet-revoked']);
});

test('own devices are allowed by decision alone, and each decision is written down once', async () => {
  const { scope } = await aConference({ state: 'in-session' });

  expect((await showTablets(scope)).rules).toBeNull();
  await allowOwnDevices(scope, { allowed: true });
  await allowOwnDevices(scope, { allowed: true });
  await allowOwnDevices(scope, { allowed: false });

  expect((await showTablets(scope)).rules?.ownDevicesAllowed).toBe(false);
  const events = await sql<{ type: string }>(
    `select type from "AuditEvent" where type like 'own-%' order by sequence`,
  );
  expect(events.map(({ type }) => type)).toEqual(['own-devices-allowed', 'own-devices-forbidden']);
});

function valueOf<T>(result: Result<T, { code: string }>): T {
  if (!result.ok) throw new Error(`Refused: ${result.error.code}`);
  return result.value;
}

test('a tablet serves every conference of the sitting, is seen by all, and stopped where it was paired is out of all', async () => {
  const organisationId = await anOrganisation();
  const first = await aConference({ organisationId, state: 'in-session', details: { name: 'Hội nghị 1' } });
  const second = await aConference({ organisationId, state: 'in-session' });
  const { id, secret } = await aPairedTablet(first.scope);
  const here = { conferenceId: second.scope.conferenceId };
  const report = { doing: 'ready', isBatteryWeak: false } as const;
  expect(await hearDevice({ ...here, secret, report })).toMatchObject({ standing: 'unpaired' });

  valueOf(await joinSitting(first.scope, { conferenceIds: [second.scope.conferenceId] }));

  expect(await hearDevice({ ...here, secret, report })).toEqual({ standing: 'paired', name: 'Máy 1' });
  expect(await showTablets(second.scope)).toMatchObject({
    tablets: [],
    shared: [{ conferenceName: 'Hội nghị 1', tablets: [{ id, name: 'Máy 1' }] }],
  });
  valueOf(await revokeTablet(first.scope, { tabletId: id }));
  expect(await hearDevice({ ...here, secret, report })).toMatchObject({ standing: 'revoked' });
  valueOf(await leaveSitting(second.scope));
  expect(await hearDevice({ ...here, secret, report })).toMatchObject({ standing: 'unpaired' });
});
