import 'server-only';
import type {
  ElectorateTemplate,
  ElectorateTemplateId,
  OwnTemplate,
  PlacedSeat,
  Seat,
} from '@/domain/electorate/seat';
import type { OrganisationId, VoterGroupId } from '@/domain/kernel/ids';
import type { ConferenceScope } from '@/domain/kernel/scope';
import type { ElectorateTemplate as Row, GroupSeat, TemplateSeat } from '@/generated/prisma/client';
import { certaintyNames } from './enum-names';
import type { Tx } from './transaction';

const withSeats = { seats: { orderBy: { position: 'asc' } } } as const;

/** The templates these units keep, by name. */
export async function templatesOfUnits(tx: Tx, unitIds: readonly OrganisationId[]): Promise<OwnTemplate[]> {
  const rows = await tx.electorateTemplate.findMany({
    where: { organisationId: { in: [...unitIds] } },
    include: withSeats,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  return rows.map(fromRow);
}

/** The template, or null. */
export async function templateById(tx: Tx, id: ElectorateTemplateId): Promise<OwnTemplate | null> {
  const row = await tx.electorateTemplate.findUnique({ where: { id }, include: withSeats });
  return row && fromRow(row);
}

/** Puts a new template of this unit on record. Not idempotent; null when the unit has one of this name. */
export async function createTemplate(
  tx: Tx,
  organisationId: OrganisationId,
  { name, subjects, seats }: ElectorateTemplate,
): Promise<ElectorateTemplateId | null> {
  const [row] = await tx.electorateTemplate.createManyAndReturn({
    data: [{ organisationId, name, subjects }],
    skipDuplicates: true,
  });
  if (!row) return null;
  await tx.templateSeat.createMany({ data: seats.map((seat, index) => seatRow(row.id, seat, index)) });
  return row.id as ElectorateTemplateId;
}

/** Saves a template that nobody saved since `version`; false when somebody did (nothing is written then). */
export async function changeTemplate(
  tx: Tx,
  id: ElectorateTemplateId,
  version: number,
  { name, subjects, seats }: ElectorateTemplate,
): Promise<boolean> {
  const { count } = await tx.electorateTemplate.updateMany({
    where: { id, version },
    data: { name, subjects, version: { increment: 1 } },
  });
  if (count !== 1) return false;
  await tx.templateSeat.deleteMany({ where: { templateId: id } });
  await tx.templateSeat.createMany({ data: seats.map((seat, index) => seatRow(id, seat, index)) });
  return true;
}

/** Takes the template away; conferences keep the seats they took from it. Idempotent. */
export async function removeTemplate(tx: Tx, id: ElectorateTemplateId): Promise<void> {
  await tx.electorateTemplate.deleteMany({ where: { id } });
}

/**
 * Puts the seats of a template behind the groups of a conference, in place of those that were there: the group that
 * is named fills the seat, a new one of the seat's name where none is. Groups left with neither seat nor voter go.
 */
export async function placeSeats(
  tx: Tx,
  { conferenceId }: ConferenceScope,
  templateName: string,
  seats: readonly (Seat & { groupId: VoterGroupId | null })[],
): Promise<void> {
  await tx.groupSeat.deleteMany({ where: { group: { conferenceId } } });
  const placed = new Set<string>();
  for (const [index, { groupId, ...seat }] of seats.entries()) {
    const position = index + 1;
    const key = { conferenceId_name: { conferenceId, name: seat.name } };
    const group = groupId
      ? await tx.voterGroup.update({ where: { id: groupId, conferenceId }, data: { position } })
      : await tx.voterGroup.upsert({
          where: key,
          create: { conferenceId, name: seat.name, position },
          update: { position },
        });
    placed.add(group.id);
    const certainty = certaintyNames.toStored(seat.certainty as never);
    await tx.groupSeat.create({ data: { ...seat, certainty, position, templateName, groupId: group.id } });
  }
  const others = await tx.voterGroup.findMany({
    where: { conferenceId, id: { notIn: [...placed] } },
    include: { _count: { select: { members: true } } },
    orderBy: { position: 'asc' },
  });
  const kept = others.filter(({ _count }) => _count.members > 0);
  await tx.voterGroup.deleteMany({
    where: { conferenceId, id: { notIn: [...placed, ...kept.map(({ id }) => id)] } },
  });
  for (const [index, { id }] of kept.entries())
    await tx.voterGroup.update({ where: { id }, data: { position: seats.length + index + 1 } });
}

/** The seat of a group, as the domain has it. */
export function placedSeat({
  groupId: _group,
  position: _position,
  certainty,
  ...seat
}: GroupSeat): PlacedSeat {
  return { ...seat, certainty: certaintyNames.fromStored(certainty) };
}

function seatRow(templateId: string, { certainty, ...seat }: Seat, index: number) {
  const stored = certaintyNames.toStored(certainty as never);
  return { ...seat, templateId, position: index + 1, certainty: stored };
}

function fromRow({ seats, ...row }: Row & { seats: TemplateSeat[] }): OwnTemplate {
  return {
    ...row,
    id: row.id as ElectorateTemplateId,
    organisationId: row.organisationId as OrganisationId,
    seats: seats.map(({ templateId: _template, position: _position, certainty, ...seat }) => ({
      ...seat,
      certainty: certaintyNames.fromStored(certainty),
    })),
  };
}
