import { committeeOfConference } from '@/data/committee-repository';
import { createConference } from '@/data/conference-repository';
import { replaceForms, replaceSubjects, replaceVoters, rollOfConference } from '@/data/roll-repository';
import { reading, transaction } from '@/data/transaction';
import type { Voter } from '@/domain/conference/roll';
import type { ConferenceId, OrganisationId } from '@/domain/kernel/ids';
import { ok } from '@/domain/kernel/result';
import type { Actor, ConferenceScope, OrganisationScope } from '@/domain/kernel/scope';
import { checkInVoter } from '@/use-cases/hall/check-in-voter';
import { openSession } from '@/use-cases/hall/open-session';
import { recordCommittee } from '@/use-cases/hall/record-committee';
import { acknowledgeRule } from '@/use-cases/setup/acknowledge-rule';
import { conveneConference } from '@/use-cases/setup/convene-conference';
import { showOverview } from '@/use-cases/setup/show-overview';
import { findConference } from '@/use-cases/session/whose-session';
import type { ConferencePlan } from './conference-plans';
import { demoPeople } from './people';
import { must } from './run-conference';

/** A scope for the demonstration, as the gate would mint it for the officer of the unit. */
export function demoScope(
  conferenceId: ConferenceId,
  organisationId: OrganisationId,
  actor: Actor,
): ConferenceScope {
  return { conferenceId, organisationId, actor } as ConferenceScope;
}

/** Creates the conference of a plan with its lists and one ballot form for everybody, as a draft. */
export async function makeDraft(
  plan: ConferencePlan,
  organisationId: OrganisationId,
  actor: Actor,
): Promise<ConferenceScope> {
  const { subjects, voters } = demoPeople(plan);
  const made = await transaction(async (tx) => {
    const inUnit = { organisationId, actor } as OrganisationScope;
    const id = await createConference(tx, inUnit, plan.details, plan.legalBases);
    const scope = demoScope(id, organisationId, actor);
    await replaceSubjects(tx, scope, subjects);
    await replaceVoters(tx, scope, voters);
    const roll = await rollOfConference(tx, id);
    await replaceForms(tx, scope, [
      {
        id: null,
        title: `đối với ${plan.details.subjectGroupName}`,
        colour: 'lam',
        subjectIds: roll.subjects.map((subject) => subject.id),
        groupIds: roll.groups.map((group) => group.id),
      },
    ]);
    return ok(scope);
  });
  return made.value;
}

/** Convenes, opens the session, ticks the present off and records a committee of three elected in the hall. */
export async function fillHall(plan: ConferencePlan, scope: ConferenceScope): Promise<void> {
  await answerForFindings(scope);
  must(await conveneConference(scope));
  must(await openSession(scope));
  const roll = await reading((tx) => rollOfConference(tx, scope.conferenceId));
  for (const voter of roll.voters.slice(0, plan.present))
    must(await checkInVoter(scope, { voterId: voter.id, status: 'present', reason: '', seen: null }));
  const conference = await findConference(scope.conferenceId);
  const elected = committeeFrom(roll.voters, plan).map((voter, index) => ({
    voterId: voter.id,
    fullName: voter.fullName,
    post: [voter.post, voter.workUnit].filter((part) => part !== '').join(', '),
    gender: voter.gender,
    isHead: index === 0,
    votesFor: plan.present,
  }));
  must(await recordCommittee(scope, { version: conference?.version ?? 0, members: elected }));
}

/** Puts the officer's name to every finding that somebody has to answer for. */
async function answerForFindings(scope: ConferenceScope): Promise<void> {
  for (const { code, answerFor } of (await showOverview(scope)).lines)
    if (answerFor && !answerFor.given) must(await acknowledgeRule(scope, { code, facts: answerFor.facts }));
}

/** Three of those present who are not polled themselves and have a name of their own. */
function committeeFrom(voters: readonly Voter[], plan: ConferencePlan): Voter[] {
  const polled = plan.subjectsVote ? plan.subjectPosts.length : 0;
  const isAlone = (voter: Voter) => voters.filter((other) => other.fullName === voter.fullName).length === 1;
  return voters.slice(polled, plan.present).filter(isAlone).slice(2, 5);
}

/** The recorded committee, the head first. */
export async function committeeIds(scope: ConferenceScope): Promise<string[]> {
  const members = await reading((tx) => committeeOfConference(tx, scope.conferenceId));
  return members.map((member) => member.id);
}
