import { beforeEach, expect, test } from 'vitest';
import type { Choice } from '@/ballot-box/protocol/make-ballot';
import type { OrganisationId } from '@/domain/kernel/ids';
import { reachOf } from '@/use-cases/session/whose-session';
import { showUnits } from '@/use-cases/oversight/show-units';
import { aConference } from '@tests/support/a-conference';
import { aCount } from '@tests/support/a-count';
import { anOrganisation } from '@tests/support/an-organisation';
import { resetDatabase } from '@tests/support/database';

beforeEach(resetDatabase);

async function look(root: OrganisationId, year: number | null = null) {
  return showUnits({ roots: [root], reach: await reachOf([root]), year });
}

const future = { details: { heldOn: '2999-01-01' } };
/** Two subjects: nobody is low for the first, three of four are for the second. */
const marks: Choice[][] = [
  ['high', 'low'],
  ['high', 'low'],
  ['medium', 'low'],
  ['high', 'high'],
];
const counted = { subjects: 2, voters: 4, marks: [marks] };

test('people are counted from announced results alone, and each conference is listed as included or missing', async () => {
  const root = await anOrganisation();
  const unit = (name: string) => anOrganisation({ parentId: root, name });
  const reported = await aCount({ ...counted, organisationId: await unit('Đắk Lắk'), until: 'reported' });
  const kept = await aCount({ ...counted, organisationId: await unit('Đà Nẵng'), until: 'counted' });
  const planned = await aConference({ ...future, organisationId: await unit('An Giang') });
  await unit('Cần Thơ');

  const { rollUp } = await look(root);

  expect(rollUp.people).toEqual({ none: 1, 'remove-from-planning': 0, 'dismissal-procedure': 1 });
  expect(rollUp.included.map(({ id }) => id)).toEqual([reported.conference.id]);
  expect(rollUp.missing.map(({ id }) => id).sort()).toEqual(
    [kept.conference.id, planned.conference.id].sort(),
  );
  expect(rollUp.units.map(({ name, standing }) => [name, standing])).toEqual([
    ['An Giang', 'preparing'],
    ['Cần Thơ', 'none'],
    ['Đà Nẵng', 'meeting'],
    ['Đắk Lắk', 'reported'],
  ]);
  expect(rollUp.units.find(({ name }) => name === 'Đà Nẵng')?.people).toBeNull();
});

test('units of another authority are not among them', async () => {
  const root = await anOrganisation();
  await aConference({ organisationId: await anOrganisation({ name: 'Ngoài' }) });

  expect((await look(root)).rollUp.units).toEqual([]);
});

test('rounds are kept apart, and the latest is shown', async () => {
  const root = await anOrganisation();
  const organisationId = await anOrganisation({ parentId: root });
  await aConference({ organisationId, details: { roundYear: 2023 } });
  const later = await aConference({ organisationId, details: { roundYear: 2028 } });

  const latest = await look(root);
  const earlier = await look(root, 2023);

  expect(latest).toMatchObject({ year: 2028, years: [2028, 2023] });
  expect(latest.rollUp.missing.map(({ id }) => id)).toEqual([later.conference.id]);
  expect(earlier.rollUp.missing).toHaveLength(1);
});
