import 'server-only';
import { advanceVersion, lockConference } from '@/data/conference-repository';
import { placeSeats } from '@/data/electorate-repository';
import { rollOfConference } from '@/data/roll-repository';
import { transaction } from '@/data/transaction';
import { mayChangeLists, type ChangeListsRefusal } from '@/domain/conference/change-lists';
import type { VoterGroupId } from '@/domain/kernel/ids';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { chosenTemplate, type TemplateChoice } from './choose-template';

/** For each seat of the template the group that fills it, or null for a new group of the seat's name. */
export type ApplyTemplate = {
  version: number;
  choice: TemplateChoice;
  groupIds: readonly (VoterGroupId | null)[];
};

export type ApplyTemplateRefusal = ChangeListsRefusal | { code: 'template-unknown' };

/**
 * Áp dụng mẫu thành phần ghi phiếu: makes the groups of its seats, in place of a template applied before. No voter
 * moves: who was in a group stays in it. Applied twice it is the same.
 */
export async function applyTemplate(
  scope: ConferenceScope,
  { version, choice, groupIds }: ApplyTemplate,
): Promise<Result<{ version: number }, ApplyTemplateRefusal>> {
  return transaction(async (tx) => {
    const may = mayChangeLists(await lockConference(tx, scope), version);
    if (!may.ok) return may;
    const template = await chosenTemplate(tx, scope.organisationId, choice);
    if (!template) return err({ code: 'template-unknown' });
    const { groups } = await rollOfConference(tx, scope.conferenceId);
    const isKnown = (id: VoterGroupId | null) => id === null || groups.some((group) => group.id === id);
    if (groupIds.length !== template.seats.length || !groupIds.every(isKnown))
      return err({ code: 'changed-by-someone-else' });

    const seats = template.seats.map((seat, index) => ({ ...seat, groupId: groupIds[index] ?? null }));
    await placeSeats(tx, scope, template.name, seats);
    const event = { type: 'electorate-applied', template: template.name, seats: seats.length } as const;
    if (!(await advanceVersion(tx, scope, version, event)))
      throw new Error('The version of a locked conference changed.');
    return ok({ version: version + 1 });
  });
}
