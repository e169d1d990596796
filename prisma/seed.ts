import fs from 'node:fs';
import path from 'node:path';
import { memberAccountsOf } from '@/data/committee-repository';
import { prisma } from '@/data/client';
import { reading } from '@/data/transaction';
import type { OrganisationId } from '@/domain/kernel/ids';
import type { Actor, ConferenceScope } from '@/domain/kernel/scope';
import { confirmCount } from '@/use-cases/counting/confirm-count';
import { announceResult } from '@/use-cases/reporting/announce-result';
import { demoPassword, enrolCommittee, enrolObserver, seedStaff } from './demo/accounts';
import { btctw, camau, qltt, thads, vinhphuc, type ConferencePlan } from './demo/conference-plans';
import { archiveInItsTime } from './demo/archive-conference';
import { fillHall, makeDraft } from './demo/make-conference';
import { fillDossiers } from './demo/dossiers';
import { seedOrganisations } from './demo/organisations';
import { seedPlans } from './demo/plans';
import { castDemoBallots, must, openDemoBox, openDemoVoting, type HallSecrets } from './demo/run-conference';

/** Loads the demonstration: five of the real occasions, each in another state. A conference that is there is left alone. */
async function seed(): Promise<void> {
  say('các đơn vị · units');
  const units = await seedOrganisations();
  say('tài khoản · accounts');
  const officers = await seedStaff(units);
  for (const plan of [vinhphuc, thads, qltt, btctw, camau]) {
    const known = await prisma().conference.count({ where: { name: plan.details.name } });
    if (known > 0) continue;
    say(plan.details.name);
    await seedConference(plan, unitOf(units, plan), officerOf(officers, plan));
  }
  say('kế hoạch · plans');
  await seedPlans(units, officers);
}

async function seedConference(plan: ConferencePlan, organisationId: OrganisationId, officer: Actor) {
  const scope = await makeDraft(plan, organisationId, officer);
  if (plan.reach === 'draft') return;
  if (plan.reach === 'in-session' || plan.reach === 'voting') await fillDossiers(plan, scope);
  await fillHall(plan, scope);
  await enrolCommittee(scope, nameOfCommittee(plan));
  if (plan.reach === 'in-session') return;
  if (plan.reach === 'announced') await enrolObserver(scope, `giamsat.${plan.organisation}`);
  const printed = plan.present + 10;
  const hall = await openDemoVoting(scope, printed);
  const { seed: chance, standing } = plan;
  await castDemoBallots(scope, { codes: hall.codes.slice(0, plan.ballots), seed: chance, standing });
  if (plan.reach === 'voting') return keepSecrets(plan, hall);
  await openDemoBox(scope, { seeds: hall.seeds, printed, issued: plan.present });
  await confirmAndAnnounce(plan, scope);
  if (plan.reach === 'archived') await archiveInItsTime(plan, scope);
}

async function confirmAndAnnounce(plan: ConferencePlan, scope: ConferenceScope) {
  const [first, second] = await reading((tx) => memberAccountsOf(tx, scope.conferenceId));
  if (!first || !second) throw new Error('The demo committee has no accounts.');
  const asFirst = { ...scope, actor: { userId: first.userId, name: first.fullName } };
  const passphrase = demoPassword(`kiemphieu.${nameOfCommittee(plan)}`);
  must(await confirmCount(asFirst, { secondMemberId: second.memberId, passphrase }));
  must(await announceResult(scope));
}

/** In a real hall these are on paper alone. The demonstration keeps them in a file, so that somebody can go on voting. */
function keepSecrets(plan: ConferencePlan, { codes, slips }: HallSecrets) {
  const file = path.resolve('.data', `demo-${plan.organisation}.txt`);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const unused = codes.slice(plan.ballots, plan.ballots + 20);
  fs.writeFileSync(
    file,
    `${plan.details.name}\n\nThẻ phiếu chưa dùng · unused cards\n${unused.join('\n')}\n\nPhần khóa của Ban kiểm phiếu · key shares\n${slips.join('\n')}\n`,
    { mode: 0o600 },
  );
  say(`thẻ và phần khóa dùng thử · demo cards and shares: .data/${path.basename(file)}`);
}

function unitOf(units: ReadonlyMap<string, OrganisationId>, plan: ConferencePlan): OrganisationId {
  const id = units.get(plan.organisation);
  if (!id) throw new Error(`There is no unit ${plan.organisation}.`);
  return id;
}

/** How the accounts of its committee are called. */
function nameOfCommittee(plan: ConferencePlan): string {
  return plan === camau ? 'camau' : plan.organisation;
}

/** The officer of a department is that of the unit above. */
function officerOf(officers: ReadonlyMap<string, Actor>, plan: ConferencePlan): Actor {
  const officer = officers.get(plan === camau ? qltt.organisation : plan.organisation);
  if (!officer) throw new Error(`There is no officer of ${plan.organisation}.`);
  return officer;
}

function say(what: string) {
  console.log(`    – ${what}`);
}

await seed();
await prisma().$disconnect();
// The box keeps connections of its own for casting.
process.exit(0);
