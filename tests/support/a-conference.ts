import { saveActOfTwo } from '@/data/acts-of-two';
import { saveCheckIn } from '@/data/attendance-repository';
import { committeeOfConference, replaceCommittee } from '@/data/committee-repository';
import {
  conferenceById,
  createConference,
  saveTransition,
  type ConferenceDetails,
} from '@/data/conference-repository';
import { saveConfirmation } from '@/data/count-repository';
import {
  replaceForms,
  replaceSubjects,
  replaceVoters,
  rollOfConference,
  type SubjectDraft,
  type VoterDraft,
} from '@/data/roll-repository';
import { transaction, type Tx } from '@/data/transaction';
import type { AuditEvent } from '@/domain/audit/audit-event';
import {
  conferenceStates,
  type Conference,
  type ConferenceState,
  type Rehearsal,
} from '@/domain/conference/conference';
import { rehearsalName } from '@/domain/conference/rehearsal';
import { usualOpenRules } from '@/domain/conference/open-rules';
import type { Roll } from '@/domain/conference/roll';
import {
  announce,
  archive,
  closeVoting,
  confirmCount,
  convene,
  openSession,
  openVoting,
  report,
} from '@/domain/conference/transitions';
import type { OrganisationId } from '@/domain/kernel/ids';
import { ok, type Result } from '@/domain/kernel/result';
import type { Actor, ConferenceScope } from '@/domain/kernel/scope';
import { demoNames } from '@/lib/demo-names';
import { anOrganisation } from './an-organisation';
import { conferenceScope, organisationScope, someOfficer } from './scopes';

export type FormWish = { title?: string; subjects: readonly number[]; groups: readonly string[] };

export type ConferenceWish = {
  /** The conference is taken there step by step. From `voting` on it has counts and times, but no ballot box. */
  state?: ConferenceState;
  organisationId?: OrganisationId;
  actor?: Actor;
  details?: Partial<ConferenceDetails>;
  /** A rehearsal, under a name that says so. */
  rehearsal?: Rehearsal;
  legalBases?: readonly string[];
  /** How many, or what is particular about each. */
  subjects?: number | readonly Partial<SubjectDraft>[];
  voters?: number | readonly Partial<VoterDraft>[];
  /** Groups that voters without groups of their own are dealt into, in turn. */
  groups?: readonly string[];
  /** Subjects by position from 1, groups by name. By default one form with every subject and every group. */
  forms?: readonly FormWish[];
  /** How many of the voters have checked in, from number 1 on. By default everybody, once the session is open. */
  present?: number;
  /** How many sit on the committee, the first as its head. By default three, once the session is open. */
  committee?: number;
};

export type BuiltConference = {
  organisationId: OrganisationId;
  scope: ConferenceScope;
  conference: Conference;
  roll: Roll;
};

const defaultDetails: ConferenceDetails = {
  name: 'Hội nghị lấy phiếu tín nhiệm lãnh đạo Tổng cục Thử nghiệm',
  subjectGroupName: 'các đồng chí lãnh đạo Tổng cục Thử nghiệm',
  electorateName: 'cán bộ chủ chốt Tổng cục Thử nghiệm',
  superiorName: 'Ban cán sự đảng Bộ Thử nghiệm',
  roundYear: 2028,
  heldOn: '2028-06-21',
  startsAt: '08:00',
  venue: 'Hội trường tầng 2',
  chairName: 'Kiều Trọng Bách',
  chairPosition: 'Bí thư Đảng ủy, Tổng cục trưởng',
  secretaryName: 'Hồ Thị Minh Châu',
  secretaryPosition: 'Vụ trưởng Vụ Tổ chức cán bộ',
  regime: 'party',
  quorum: { of: 2, per: 3 },
  blankAllowed: true,
  disclosureScope: 'leadership',
  ...usualOpenRules,
};

const someBases = ['Quy định số 96-QĐ/TW, ngày 02/02/2023 của Bộ Chính trị'];
const someGroups = ['Ủy viên Ban Chấp hành Đảng bộ', 'Trưởng các đơn vị trực thuộc'];

/** A conference with its lists, in the state asked for; whatever a test does not name has a valid default. */
export async function aConference(wish: ConferenceWish = {}): Promise<BuiltConference> {
  const organisationId = wish.organisationId ?? (await anOrganisation());
  const actor = wish.actor ?? someOfficer;
  const built = await transaction(async (tx) => {
    const id = await createConference(
      tx,
      organisationScope(organisationId, actor),
      {
        ...defaultDetails,
        ...(wish.rehearsal && { name: rehearsalName(defaultDetails.name) }),
        ...wish.details,
      },
      wish.legalBases ?? someBases,
      wish.rehearsal ? { rehearsal: wish.rehearsal } : null,
    );
    const scope = conferenceScope({ id, organisationId }, actor);
    await fillLists(tx, scope, wish);
    await fillHall(tx, scope, wish);
    await walkTo(tx, scope, wish);
    return ok({ organisationId, scope, ...(await asItStands(tx, scope)) });
  });
  if (!built.ok) throw new Error('The conference was not built.');
  return built.value;
}

/** Takes a conference on to that state, step by step. */
export async function takenTo(scope: ConferenceScope, state: ConferenceState): Promise<void> {
  const taken = await transaction(async (tx) => ok(await walkTo(tx, scope, { state })));
  if (!taken.ok) throw new Error('The conference was not taken on.');
}

/** The conference and its lists as they stand now. */
export async function asItStandsNow(scope: ConferenceScope): Promise<{ conference: Conference; roll: Roll }> {
  const read = await transaction(async (tx) => ok(await asItStands(tx, scope)));
  if (!read.ok) throw new Error('The conference was not read.');
  return read.value;
}

async function asItStands(tx: Tx, scope: ConferenceScope) {
  const conference = await conferenceById(tx, scope.conferenceId);
  if (!conference) throw new Error('The conference is gone.');
  return { conference, roll: await rollOfConference(tx, scope.conferenceId) };
}

async function fillLists(tx: Tx, scope: ConferenceScope, wish: ConferenceWish): Promise<void> {
  const groups = wish.groups ?? someGroups;
  const plain = { gender: null, birthYear: null, partyPost: '', governmentPost: '', shortPost: '' };
  const subjects = many(wish.subjects ?? 3, 1, (fullName, index) => ({
    ...plain,
    id: null,
    fullName,
    governmentPost: index === 0 ? 'Tổng cục trưởng' : 'Phó Tổng cục trưởng',
  }));
  const voters = many(wish.voters ?? 6, 2, (fullName, index): VoterDraft => {
    const group = groups[index % Math.max(groups.length, 1)];
    return {
      id: null,
      fullName,
      gender: null,
      birthYear: null,
      post: 'Vụ trưởng',
      workUnit: 'Cơ quan Tổng cục',
      groupNames: group === undefined ? [] : [group],
    };
  });
  await replaceSubjects(tx, scope, subjects);
  await replaceVoters(tx, scope, voters);
  const roll = await rollOfConference(tx, scope.conferenceId);
  const everything: FormWish = {
    subjects: roll.subjects.map((one) => one.position),
    groups: roll.groups.map((one) => one.name),
  };
  await replaceForms(
    tx,
    scope,
    (wish.forms ?? [everything]).map((form) => ({
      id: null,
      title: form.title ?? 'Phiếu tín nhiệm',
      colour: 'lam',
      subjectIds: roll.subjects.filter((one) => form.subjects.includes(one.position)).map((one) => one.id),
      groupIds: roll.groups.filter((one) => form.groups.includes(one.name)).map((one) => one.id),
    })),
  );
}

function many<Draft>(
  wish: number | readonly Partial<Draft>[],
  seed: number,
  draft: (fullName: string, index: number) => Draft,
): Draft[] {
  const wishes: readonly Partial<Draft>[] =
    typeof wish === 'number' ? Array.from({ length: wish }, () => ({})) : wish;
  const people = demoNames({ seed, count: Math.max(wishes.length, 1) });
  return wishes.map((one, index) => ({ ...draft(people[index]?.fullName ?? '', index), ...one }));
}

async function fillHall(tx: Tx, scope: ConferenceScope, wish: ConferenceWish): Promise<void> {
  const isOpen = conferenceStates.indexOf(wish.state ?? 'draft') >= conferenceStates.indexOf('in-session');
  const { voters } = await rollOfConference(tx, scope.conferenceId);
  for (const voter of voters.slice(0, wish.present ?? (isOpen ? voters.length : 0)))
    await saveCheckIn(tx, scope, { voterId: voter.id, status: 'present', reason: '' });
  const size = wish.committee ?? (isOpen ? 3 : 0);
  if (size === 0) return;
  const members = demoNames({ seed: 3, count: size }).map(({ fullName }, index) => ({
    fullName,
    gender: null,
    birthYear: null,
    post: 'Chuyên viên',
    isHead: index === 0,
    votesFor: 0,
    voterId: null,
  }));
  await replaceCommittee(tx, scope, members);
}

async function walkTo(tx: Tx, scope: ConferenceScope, wish: ConferenceWish): Promise<void> {
  for (;;) {
    const { conference, roll } = await asItStands(tx, scope);
    if (conference.state === (wish.state ?? 'draft')) return;
    const convened = roll.voters.length;
    const { step, event } = nextStep(conference, { convened, present: wish.present ?? convened });
    if (!step.ok) throw new Error(`The conference cannot leave ${conference.state}.`);
    await standForStep(tx, scope, conference.state);
    await saveTransition(tx, scope.actor, conference, step.value, event);
  }
}

/** What two members of the committee stand for: opening, sealing and the count. */
async function standForStep(tx: Tx, scope: ConferenceScope, from: ConferenceState): Promise<void> {
  const act = from === 'in-session' ? 'open-voting' : from === 'voting' ? 'seal-box' : null;
  if (act === null && from !== 'sealed') return;
  const [first, second] = await committeeOfConference(tx, scope.conferenceId);
  if (!first || !second) throw new Error('The committee is too small.');
  if (act) return saveActOfTwo(tx, scope, act, { firstMemberId: first.id, secondMemberId: second.id });
  for (const { id } of [first, second]) await saveConfirmation(tx, scope, id);
}

function nextStep(
  conference: Conference,
  { convened, present }: { convened: number; present: number },
): { step: Result<Conference, unknown>; event: AuditEvent } {
  const at = new Date('2028-06-21T02:00:00Z');
  switch (conference.state) {
    case 'draft':
      return { step: convene(conference, []), event: { type: 'conference-convened' } };
    case 'convened':
      return { step: openSession(conference), event: { type: 'session-opened' } };
    case 'in-session': {
      const ready = {
        committeeSize: 3,
        keysComplete: true,
        forms: [],
        paperAlone: null,
        testSkippedReason: '',
      };
      const event = { type: 'voting-opened', convened, present } as const;
      return { step: openVoting(conference, { convened, present, ...ready }, at), event };
    }
    case 'voting':
      return { step: closeVoting(conference, at), event: { type: 'voting-closed', returned: present } };
    case 'sealed':
      return { step: confirmCount(conference, 2, at), event: { type: 'count-confirmed', by: 'Trưởng ban' } };
    case 'counted':
      return { step: announce(conference, at), event: { type: 'result-announced' } };
    case 'announced':
      return { step: report(conference), event: { type: 'result-reported' } };
    case 'reported':
    case 'archived':
      return { step: archive(conference), event: { type: 'conference-archived' } };
  }
}
