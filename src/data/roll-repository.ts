import 'server-only';
import type { BallotForm, Roll, Subject, Voter, VoterGroup } from '@/domain/conference/roll';
import type { BallotFormId, ConferenceId, SubjectId, VoterGroupId, VoterId } from '@/domain/kernel/ids';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { foldForSearch } from '@/lib/text/vietnamese';
import { genderNames } from './enum-names';
import type { Tx } from './transaction';

export type SubjectDraft = Omit<Subject, 'id' | 'position'> & { id: SubjectId | null };
export type VoterDraft = Omit<Voter, 'id' | 'number' | 'groupIds'> & {
  id: VoterId | null;
  groupNames: readonly string[];
};
export type FormDraft = Pick<BallotForm, 'title' | 'colour' | 'subjectIds' | 'groupIds'> & {
  id: BallotFormId | null;
};

/** Everybody on the conference's lists: subjects in protocol order, voters by number, forms by index. */
export async function rollOfConference(tx: Tx, conferenceId: ConferenceId): Promise<Roll> {
  const [legalBases, subjects, groups, voters, forms] = await Promise.all([
    tx.legalBasis.findMany({ where: { conferenceId }, orderBy: { position: 'asc' } }),
    tx.subject.findMany({ where: { conferenceId }, orderBy: { position: 'asc' } }),
    tx.voterGroup.findMany({ where: { conferenceId }, orderBy: { position: 'asc' } }),
    tx.voter.findMany({ where: { conferenceId }, orderBy: { number: 'asc' }, include: { groups: true } }),
    tx.ballotForm.findMany({
      where: { conferenceId },
      orderBy: { index: 'asc' },
      include: { subjects: { orderBy: { subject: { position: 'asc' } } }, groups: true },
    }),
  ]);
  return {
    legalBases: legalBases.map(({ position, citation }) => ({ position, citation })),
    subjects: subjects.map(({ conferenceId: _of, ...row }) => ({
      ...row,
      id: row.id as SubjectId,
      gender: row.gender && genderNames.fromStored(row.gender),
    })),
    groups: groups.map((row): VoterGroup => ({
      id: row.id as VoterGroupId,
      position: row.position,
      name: row.name,
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

/** Replaces the list of subjects, in this order. Those that keep their id stay on their forms. */
export async function replaceSubjects(
  tx: Tx,
  scope: ConferenceScope,
  drafts: readonly SubjectDraft[],
): Promise<void> {
  const { conferenceId } = scope;
  const kept = drafts.flatMap((draft) => (draft.id ? [draft.id] : []));
  await tx.subject.deleteMany({ where: { conferenceId, id: { notIn: kept } } });
  for (const [index, { id, gender, ...plain }] of drafts.entries()) {
    const data = { ...plain, gender: gender && genderNames.toStored(gender as never), position: index + 1 };
    if (id) await tx.subject.updateMany({ where: { id, conferenceId }, data });
    else await tx.subject.create({ data: { ...data, conferenceId } });
  }
}

/** Replaces the roll of voters, numbered in this order, and the groups they name. Groups nobody names are removed. */
export async function replaceVoters(
  tx: Tx,
  scope: ConferenceScope,
  drafts: readonly VoterDraft[],
): Promise<void> {
  const { conferenceId } = scope;
  const groupIds = await replaceGroups(tx, conferenceId, drafts);
  const kept = drafts.flatMap((draft) => (draft.id ? [draft.id] : []));
  await tx.voter.deleteMany({ where: { conferenceId, id: { notIn: kept } } });
  // Numbers are unique: move those that stay out of the way before giving the new ones.
  await tx.$executeRaw`update "Voter" set number = -number where "conferenceId" = ${conferenceId}::uuid`;
  for (const [index, { id, gender, groupNames, ...plain }] of drafts.entries()) {
    const data = {
      ...plain,
      gender: gender && genderNames.toStored(gender as never),
      number: index + 1,
      searchKey: foldForSearch(plain.fullName),
    };
    const voter = id
      ? await tx.voter.update({ where: { id, conferenceId }, data })
      : await tx.voter.create({ data: { ...data, conferenceId } });
    await tx.groupMembership.deleteMany({ where: { voterId: voter.id } });
    await tx.groupMembership.createMany({
      data: [...new Set(groupNames)].map((name) => ({
        voterId: voter.id,
        groupId: groupIds.get(name) ?? '',
      })),
    });
  }
}

async function replaceGroups(
  tx: Tx,
  conferenceId: ConferenceId,
  drafts: readonly VoterDraft[],
): Promise<Map<string, string>> {
  const names = [...new Set(drafts.flatMap((draft) => draft.groupNames))];
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
