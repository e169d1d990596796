import 'server-only';
import {
  credentialsFingerprint,
  readCredentials,
  writeCredentials,
} from '@/ballot-box/protocol/public-credentials';
import { boxesOfConference, freezeCredentials } from '@/ballot-box/store/box-store';
import { serverGroup } from '@/ballot-box/store/server-group';
import { recordEvent } from '@/data/audit-log';
import { lockConference } from '@/data/conference-repository';
import { saveFrozenCards } from '@/data/count-repository';
import { rollOfConference } from '@/data/roll-repository';
import { transaction } from '@/data/transaction';
import type { WrongState } from '@/domain/conference/transitions';
import type { BallotFormId } from '@/domain/kernel/ids';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { now } from '@/lib/clock';

/** The public credentials of one form's cards, shuffled by the browser that made them. The codes stay there. */
export type FreezeCards = { formId: BallotFormId; publicCredentials: readonly string[] };

export type FreezeCardsRefusal =
  WrongState | { code: 'keys-missing' } | { code: 'cards-frozen' } | { code: 'cards-malformed' };

/**
 * Freezes the list of cards of one form and says its fingerprint. Refused when another list was frozen before; the very
 * same list gets the same answer, so that a lost answer can be asked for again.
 */
export async function freezeCards(
  scope: ConferenceScope,
  command: FreezeCards,
): Promise<Result<{ fingerprint: string }, FreezeCardsRefusal>> {
  const text = writeCredentials(command.publicCredentials);
  const list = readCredentials(text, serverGroup);
  if (!list.ok || list.value.length === 0) return err({ code: 'cards-malformed' });
  const publicCredentials = list.value;
  return transaction(async (tx) => {
    const conference = await lockConference(tx, scope);
    if (conference.state !== 'in-session')
      return err({ code: 'wrong-state', state: conference.state, needs: 'in-session' });
    const boxes = await boxesOfConference(tx, scope.conferenceId);
    const box = boxes.find((candidate) => candidate.formId === command.formId);
    if (!box) return err({ code: 'keys-missing' });
    const fingerprint = credentialsFingerprint(publicCredentials);
    if (!(await freezeCredentials(tx, box.id, { text, publicCredentials })))
      return box.credentials === text ? ok({ fingerprint }) : err({ code: 'cards-frozen' });

    const printedCount = publicCredentials.length;
    await saveFrozenCards(tx, { formId: command.formId, printedCount, fingerprint, frozenAt: now() });
    const { forms } = await rollOfConference(tx, scope.conferenceId);
    const form = forms.find((candidate) => candidate.id === command.formId)?.index ?? 0;
    await recordEvent(
      tx,
      { conferenceId: scope.conferenceId, actor: scope.actor },
      { type: 'cards-frozen', form, count: printedCount, fingerprint },
    );
    return ok({ fingerprint });
  });
}
