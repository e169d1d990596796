import 'server-only';
import { boxesOfConference, discardTestBoxes } from '@/ballot-box/store/box-store';
import { ceremonyOf } from '@/ballot-box/store/ceremony-store';
import { recordEvent } from '@/data/audit-log';
import { lockConference } from '@/data/conference-repository';
import { rollOfConference } from '@/data/roll-repository';
import { forgetTests, saveTestMarks } from '@/data/test-election-repository';
import { transaction } from '@/data/transaction';
import type { WrongState } from '@/domain/conference/transitions';
import type { BallotFormId } from '@/domain/kernel/ids';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { coveringMarks } from '@/domain/tally/test-election';
import { prepareFormBox } from './prepare-form-box';

/** A test box that waits for its cards: how many, and the election they belong to. */
export type TestToMake = { formId: BallotFormId; electionUuid: string; cards: number };

export type PrepareTestRefusal =
  WrongState | { code: 'keys-missing' } | { code: 'cards-missing'; formIndex: number };

/**
 * Chuẩn bị bỏ phiếu thử: writes down what will be marked on every form, and makes a test box for each under the same keys
 * as the real one. An earlier test is forgotten. Only between the frozen cards and the opening of the vote.
 */
export async function prepareTest(
  scope: ConferenceScope,
): Promise<Result<readonly TestToMake[], PrepareTestRefusal>> {
  return transaction(async (tx) => {
    const conference = await lockConference(tx, scope);
    if (conference.state !== 'in-session')
      return err({ code: 'wrong-state', state: conference.state, needs: 'in-session' });
    const ceremony = await ceremonyOf(tx, scope.conferenceId);
    if (!ceremony) return err({ code: 'keys-missing' });
    const roll = await rollOfConference(tx, scope.conferenceId);
    const real = await boxesOfConference(tx, scope.conferenceId);
    const bare = roll.forms.find(
      (form) => !real.some((box) => box.formId === form.id && box.state === 'frozen'),
    );
    if (bare) return err({ code: 'cards-missing', formIndex: bare.index });

    await discardTestBoxes(tx, scope.conferenceId);
    await forgetTests(tx, scope);
    const box = { conference, roll, committee: ceremony.thresholdParameters, purpose: 'test' } as const;
    const cards = new Map<BallotFormId, number>();
    for (const form of roll.forms) {
      const subjectCount = form.subjectIds.length;
      const marks = coveringMarks({ subjectCount, blankAllowed: conference.blankAllowed });
      await prepareFormBox(tx, { ...box, form });
      await saveTestMarks(tx, scope, { formId: form.id, marks });
      cards.set(form.id, marks.length);
    }
    const ballots = [...cards.values()].reduce((sum, count) => sum + count, 0);
    const about = { conferenceId: scope.conferenceId, actor: scope.actor };
    await recordEvent(tx, about, { type: 'test-prepared', ballots });
    const made = await boxesOfConference(tx, scope.conferenceId, 'test');
    return ok(
      made.map(({ formId, electionUuid }) => ({ formId, electionUuid, cards: cards.get(formId) ?? 0 })),
    );
  });
}
