import 'server-only';
import { readCredentials, writeCredentials } from '@/ballot-box/protocol/public-credentials';
import { boxesOfConference, freezeCredentials, openBox, type Box } from '@/ballot-box/store/box-store';
import { serverGroup } from '@/ballot-box/store/server-group';
import { lockConference } from '@/data/conference-repository';
import { testsOfConference } from '@/data/test-election-repository';
import { transaction, type Tx } from '@/data/transaction';
import type { WrongState } from '@/domain/conference/transitions';
import type { BallotFormId } from '@/domain/kernel/ids';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';

/** The public credentials of the test cards of every form; their codes stay in the committee's browser. */
export type OpenTest = { forms: readonly { formId: BallotFormId; publicCredentials: readonly string[] }[] };

export type OpenTestRefusal = WrongState | { code: 'test-not-prepared' } | { code: 'cards-malformed' };

/** Mở hòm thử: freezes the test cards and opens the test boxes to the tablets. Refused when it is open already. */
export async function openTest(
  scope: ConferenceScope,
  command: OpenTest,
): Promise<Result<null, OpenTestRefusal>> {
  return transaction(async (tx) => {
    const conference = await lockConference(tx, scope);
    if (conference.state !== 'in-session')
      return err({ code: 'wrong-state', state: conference.state, needs: 'in-session' });
    const tests = await testsOfConference(tx, scope.conferenceId);
    const boxes = await boxesOfConference(tx, scope.conferenceId, 'test');
    const arePrepared = boxes.length > 0 && boxes.every(({ state }) => state === 'prepared');
    if (!arePrepared || boxes.length !== command.forms.length) return err({ code: 'test-not-prepared' });
    for (const box of boxes) {
      const cards = command.forms.find(({ formId }) => formId === box.formId)?.publicCredentials ?? [];
      const asked = tests.find(({ formId }) => formId === box.formId)?.marks.length;
      if (cards.length !== asked || !(await openWith(tx, box, cards)))
        return err({ code: 'cards-malformed' });
    }
    return ok(null);
  });
}

async function openWith(tx: Tx, box: Box, cards: readonly string[]): Promise<boolean> {
  const text = writeCredentials(cards);
  const list = readCredentials(text, serverGroup);
  if (!list.ok || list.value.length !== cards.length) return false;
  await freezeCredentials(tx, box.id, { text, publicCredentials: list.value });
  return openBox(tx, box.id);
}
