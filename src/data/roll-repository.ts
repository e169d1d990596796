import 'server-only';
import { randomUUID } from 'node:crypto';
import type { BallotForm, ExemptSubject, Roll, Subject, Voter, VoterGroup } from '@/domain/conference/roll';
import type { BallotFormId, ConferenceId, SubjectId, VoterGroupId, VoterId } from '@/domain/kernel/ids';
import type { ConferenceScope } from '@/domain/kernel/scope';
import type { Exemption } from '@/domain/person/exemption';
import type { Subject as SubjectRow } from '@/generated/prisma/client';
import { foldForSearch } from '@/lib/text/vietnamese';
import { placedSeat } from './electorate-repository';
import { exemptionNames, genderNames } from './enum-names';
import type { Tx } from './transaction';

/** A line of the list of subjects. The date and the exemption stay as they are stored where they are left out. */
export type SubjectDraft = Omit<Subject, 'id' | 'position' | 'appointedOn'> & {
  id: SubjectId | null;
  appointedOn?: Subject['appointedOn'];
  exemption?: Exemption | null;
};
export type VoterDraft = Omit<Voter, 'id' | 'number' | 'groupIds'> & {
  id: VoterId | null;
  groupNames: readonly string[];
};
export type FormDraft = Pick<BallotForm, 'title' | 'colour' | 'subjectIds' | 'groupIds'> & {
  id: BallotFormId | null;
};

/** Everybody on the conference's lists: subjects in protocol order, voters by number, forms by index. */
export async function rollOfConference(tx: Tx, conferenceId: ConferenceId): Promise<Roll> {
  // One after the other: a transaction has one connection.
  const inOrder = { where: { conferenceId }, orderBy: { position: 'asc' } } as const;
  const legalBases = await tx.legalBasis.findMany(inOrder);
  const people = await tx.subject.findMany(inOrder);
  const groups = await tx.voterGroup.findMany({ ...inOrder, include: { seat: true } });
  const voters = await tx.voter.findMany({
    where: { conferenceId },
    orderBy: { number: 'asc' },
    include: { groups: true },
  });
  const forms = await tx.ballotForm.findMany({
    where: { conferenceId },
    orderBy: { index: 'asc' },
    include: { subjects: { orderBy: { subject: { position: 'asc' } } }, groups: true },
  });
  return {
    legalBases: legalBases.map(({ position, citation }) => ({ position, citation })),
    subjects: people.flatMap((row) => (exemptionOf(row) ? [] : [subjectOf(row)])),
    exempted: people.flatMap(exemptOf),
    groups: groups.map((row): VoterGroup => ({
      id: row.id as VoterGroupId,
      position: row.position,
      name: row.name,
      ...(row.seat && { seat: placedSeat(row.seat) }),
    })),
    voters: voters.map(({ conferenceId: _of, searchKey: _key, groups: seats, ...row }) => ({
      ...row,
      id: row.id as VoterId,
      gender: row.gender && genderNames.fromStored(row.gender),
      groupIds: seats.map((seat) => seat.groupId as VoterGroupId),
    })),
    forms: forms.map((row) => ({
      id: row.id as BallotFormId,
      index: row.index,
      title: row.title,
      colour: row.colour,
      subjectIds: row.subjects.map((line) => line.subjectId as SubjectId),
      groupIds: row.groups.map((line) => line.groupId as VoterGroupId),
    })),
  };
}

function subjectOf(row: SubjectRow): Subject {
  const { id, position, fullName, gender, birthYear, partyPost, governmentPost, shortPost, appointedOn } =
    row;
  return {
    id: id as SubjectId,
    position,
    fullName,
    gender: gender && genderNames.fromStored(gender),
    birthYear,
    partyPost,
    governmentPost,
    shortPost,
    appointedOn,
  };
}

function exemptOf(row: SubjectRow): ExemptSubject[] {
  const exemption = exemptionOf(row);
  return exemption ? [{ ...subjectOf(row), exemption }] : [];
}

function exemptionOf(row: SubjectRow): Exemption | null {
  const { exemption: reason, exemptionEvidence: evidence, exemptionBasis: legalBasis } = row;
  return reason && { reason: exemptionNames.fromStored(reason), evidence, legalBasis };
}

/**
 * Replaces the list of subjects, in this order; whoever is exempt is counted after those who are polled. Those that
 * keep their id stay on their forms, unless they are exempt.
 */
export async function replaceSubjects(
  tx: Tx,
  scope: ConferenceScope,
  drafts: readonly SubjectDraft[],
): Promise<void> {
  const { conferenceId } = scope;
  const kept = drafts.flatMap((draft) => (draft.id ? [draft.id] : []));
  await tx.subject.deleteMany({ where: { conferenceId, id: { notIn: kept } } });
  const exempt = drafts.flatMap(({ id, exemption }) => (id && exemption ? [id] : []));
  await tx.ballotFormSubject.deleteMany({ where: { subject: { conferenceId, id: { in: exempt } } } });
  const inOrder = [...drafts.filter((one) => !one.exemption), ...drafts.filter((one) => one.exemption)];
  for (const [index, { id, gender, exemption, ...plain }] of inOrder.entries()) {
    const data = {
      ...plain,
      ...(exemption !== undefined && exemptionColumns(exemption)),
      gender: gender && genderNames.toStored(gender as never),
      position: index + 1,
    };
    if (id) await tx.subject.updateMany({ where: { id, conferenceId }, data });
    else await tx.subject.create({ data: { ...data, conferenceId } });
  }
}

function exemptionColumns(exemption: Exemption | null) {
  return {
    exemption: exemption && exemptionNames.toStored(exemption.reason as never),
    exemptionEvidence: exemption?.evidence ?? '',
    exemptionBasis: exemption?.legalBasis ?? '',
  };
}

/**
 * Replaces the roll of voters, numbered in this order, and the groups they name. Groups nobody names are removed, but
 * for those that fill a seat of the rule.
 * Whoever keeps their id keeps their seat; throws when an id is not of this roll. A handful of statements, however
 * long the roll is.
 */
export async function replaceVoters(
  tx: Tx,
  scope: ConferenceScope,
  drafts: readonly VoterDraft[],
): Promise<void> {
  const { conferenceId } = scope;
  const groupIds = await replaceGroups(tx, conferenceId, drafts);
  const rows = drafts.map(voterRow);
  const kept = rows.filter((row) => !row.isNew);
  await tx.$executeRaw`
    delete from "Voter" where "conferenceId" = ${conferenceId}::uuid and id <> all(${kept.map((row) => row.id)}::uuid[])`;
  // Numbers are unique: move those that stay out of the way before giving the new ones.
  await tx.$executeRaw`update "Voter" set number = -number where "conferenceId" = ${conferenceId}::uuid`;
  const renewed = await tx.$executeRaw`
    update "Voter" as voter
    set number = row.number, "fullName" = row."fullName", "searchKey" = row."searchKey", gender = row.gender::"Gender",
        "birthYear" = row."birthYear", post = row.post, "workUnit" = row."workUnit"
    from jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) as row(
      id uuid, number int, "fullName" text, "searchKey" text, gender text, "birthYear" int, post text, "workUnit" text
    )
    where voter.id = row.id and voter."conferenceId" = ${conferenceId}::uuid`;
  if (renewed !== kept.length) throw new Error('A voter to be kept is not on this roll.');
  await tx.$executeRaw`
    insert into "Voter" (id, "conferenceId", number, "fullName", "searchKey", gender, "birthYear", post, "workUnit")
    select id, ${conferenceId}::uuid, number, "fullName", "searchKey", gender::"Gender", "birthYear", post, "workUnit"
    from jsonb_to_recordset(${JSON.stringify(rows.filter((row) => row.isNew))}::jsonb) as row(
      id uuid, number int, "fullName" text, "searchKey" text, gender text, "birthYear" int, post text, "workUnit" text
    )`;
  await replaceMemberships(tx, conferenceId, rows, groupIds);
}

type VoterRow = ReturnType<typeof voterRow>;

function voterRow({ id, gender, groupNames, ...plain }: VoterDraft, index: number) {
  return {
    ...plain,
    id: id ?? randomUUID(),
    isNew: id === null,
    number: index + 1,
    searchKey: foldForSearch(plain.fullName),
    gender: gender && genderNames.toStored(gender as never),
    groupNames: [...new Set(groupNames)],
  };
}

async function replaceMemberships(
  tx: Tx,
  conferenceId: ConferenceId,
  rows: readonly VoterRow[],
  groupIds: ReadonlyMap<string, string>,
): Promise<void> {
  await tx.groupMembership.deleteMany({ where: { voter: { conferenceId } } });
  const seats = rows.flatMap((row) =>
    row.groupNames.map((name) => ({ voterId: row.id, groupId: groupIds.get(name) ?? '' })),
  );
  await tx.$executeRaw`
    insert into "GroupMembership" ("voterId", "groupId")
    select "voterId", "groupId"
    from jsonb_to_recordset(${JSON.stringify(seats)}::jsonb) as seat("voterId" uuid, "groupId" uuid)`;
}

async function replaceGroups(
  tx: Tx,
  conferenceId: ConferenceId,
  drafts: readonly VoterDraft[],
): Promise<Map<string, string>> {
  const seated = await tx.voterGroup.findMany({
    where: { conferenceId, seat: { isNot: null } },
    orderBy: { position: 'asc' },
  });
  const names = [
    ...new Set([...seated.map(({ name }) => name), ...drafts.flatMap((draft) => draft.groupNames)]),
  ];
  await tx.voterGroup.deleteMany({ where: { conferenceId, name: { notIn: names } } });
  const ids = new Map<string, string>();
  for (const [index, name] of names.entries()) {
    const group = await tx.voterGroup.upsert({
      where: { conferenceId_name: { conferenceId, name } },
      create: { conferenceId, name, position: index + 1 },
      update: { position: index + 1 },
    });
    ids.set(name, group.id);
  }
  return ids;
}

/** Replaces the ballot forms, numbered in this order. */
export async function replaceForms(
  tx: Tx,
  scope: ConferenceScope,
  drafts: readonly FormDraft[],
): Promise<void> {
  const { conferenceId } = scope;
  const kept = drafts.flatMap((draft) => (draft.id ? [draft.id] : []));
  await tx.ballotForm.deleteMany({ where: { conferenceId, id: { notIn: kept } } });
  await tx.$executeRaw`update "BallotForm" set index = -index where "conferenceId" = ${conferenceId}::uuid`;
  for (const [index, draft] of drafts.entries()) {
    const data = { title: draft.title, colour: draft.colour, index: index + 1 };
    const form = draft.id
      ? await tx.ballotForm.update({ where: { id: draft.id, conferenceId }, data })
      : await tx.ballotForm.create({ data: { ...data, conferenceId } });
    await tx.ballotFormSubject.deleteMany({ where: { formId: form.id } });
    await tx.ballotFormGroup.deleteMany({ where: { formId: form.id } });
    await tx.ballotFormSubject.createMany({
      data: draft.subjectIds.map((subjectId) => ({ formId: form.id, subjectId })),
    });
    await tx.ballotFormGroup.createMany({
      data: draft.groupIds.map((groupId) => ({ formId: form.id, groupId })),
    });
  }
}
