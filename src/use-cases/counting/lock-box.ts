import 'server-only';
import { checkPolynomials } from '@/ballot-box/protocol/pedersen-polynomial';
import { thresholdParameters } from '@/ballot-box/protocol/threshold-parameters';
import { ceremonyOf, saveCeremony } from '@/ballot-box/store/ceremony-store';
import { serverGroup } from '@/ballot-box/store/server-group';
import { recordEvent } from '@/data/audit-log';
import { assignTrustees, committeeOfConference } from '@/data/committee-repository';
import { lockConference } from '@/data/conference-repository';
import { paperUseOf } from '@/data/paper-count-repository';
import { rollOfConference } from '@/data/roll-repository';
import { transaction } from '@/data/transaction';
import type { WrongState } from '@/domain/conference/transitions';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { prepareFormBox } from './prepare-form-box';

/** What the ceremony's browser sends: public messages alone, one of each kind for each member, in list order. */
export type LockBox = {
  threshold: number;
  memberIds: readonly string[];
  certs: readonly string[];
  polynomials: readonly string[];
  voutputs: readonly string[];
};

export type LockBoxRefusal =
  | WrongState
  | { code: 'committee-changed' }
  | { code: 'keys-exist' }
  | { code: 'keys-inconsistent' }
  | { code: 'paper-alone' };

/**
 * Khóa hòm phiếu: checks the committee's ceremony, keeps its public part, and makes a box for each ballot form. No
 * private share is ever part of the command. Refused when other keys exist: they must be discarded first. The very same command again
 * gets the same answer, so that a lost answer can be asked for.
 */
export async function lockBox(
  scope: ConferenceScope,
  command: LockBox,
): Promise<Result<{ boxes: number }, LockBoxRefusal>> {
  const parameters = readCeremony(command);
  if (!parameters.ok) return parameters;
  return transaction(async (tx) => {
    const conference = await lockConference(tx, scope);
    if (conference.state !== 'in-session')
      return err({ code: 'wrong-state', state: conference.state, needs: 'in-session' });
    if ((await paperUseOf(tx, scope.conferenceId)) === 'alone') return err({ code: 'paper-alone' });
    const members = await committeeOfConference(tx, scope.conferenceId);
    const listed = members.map((member) => member.id);
    const isComplete = members.every(({ leftReason }) => leftReason === null);
    if (listed.length === 0 || !isComplete || listed.join() !== command.memberIds.join())
      return err({ code: 'committee-changed' });

    const { threshold, certs, polynomials, voutputs } = command;
    const ceremony = { threshold, memberCount: listed.length, certs, polynomials, voutputs };
    const thresholdText = parameters.value;
    const roll = await rollOfConference(tx, scope.conferenceId);
    if (!(await saveCeremony(tx, scope.conferenceId, { ...ceremony, thresholdParameters: thresholdText }))) {
      const kept = await ceremonyOf(tx, scope.conferenceId);
      const isSame = kept?.thresholdParameters === thresholdText;
      return isSame ? ok({ boxes: roll.forms.length }) : err({ code: 'keys-exist' });
    }
    await assignTrustees(tx, scope, listed);
    const box = { conference, roll, committee: thresholdText, purpose: 'vote' } as const;
    for (const form of roll.forms) await prepareFormBox(tx, { ...box, form });
    const event = { type: 'keys-created', members: listed.length, threshold } as const;
    await recordEvent(tx, { conferenceId: scope.conferenceId, actor: scope.actor }, event);
    return ok({ boxes: roll.forms.length });
  });
}

function readCeremony(command: LockBox): Result<string, LockBoxRefusal> {
  const { certs, polynomials, voutputs, threshold } = command;
  const round = { certs, threshold, group: serverGroup };
  const checked = checkPolynomials({ ...round, polynomials });
  if (!checked.ok) return err({ code: 'keys-inconsistent' });
  const parameters = thresholdParameters({ ...round, polynomials: checked.value, voutputs });
  return parameters.ok ? parameters : err({ code: 'keys-inconsistent' });
}
