import 'server-only';
import { boxesOfConference, openBox } from '@/ballot-box/store/box-store';
import { ceremonyOf } from '@/ballot-box/store/ceremony-store';
import { forgetArrivals } from '@/ballot-box/store/forget-order';
import { checkInsOfConference, forgetArrivalOrder, presentByForm } from '@/data/attendance-repository';
import { committeeOfConference } from '@/data/committee-repository';
import { lockConference, saveTransition } from '@/data/conference-repository';
import { cardStocksOfConference, countRecordOf, saveCountRecord } from '@/data/count-repository';
import { rollOfConference } from '@/data/roll-repository';
import { transaction, type Tx } from '@/data/transaction';
import {
  openVoting as decideToOpen,
  type HallReadiness,
  type OpenVotingRefusal,
} from '@/domain/conference/transitions';
import type { ConferenceId } from '@/domain/kernel/ids';
import { ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { now } from '@/lib/clock';

/** Why no test election was held; the head writes it, and the minutes say it. */
export type OpenVoting = { testSkippedReason: string };

/**
 * Mở bỏ phiếu: freezes those convened and present, and opens the boxes. Refused with what is still missing. Afterwards
 * nothing on the disk tells in which order people came.
 */
export async function openVoting(
  scope: ConferenceScope,
  command: OpenVoting,
): Promise<Result<{ convened: number; present: number }, OpenVotingRefusal>> {
  const opened = await transaction(async (tx) => {
    const conference = await lockConference(tx, scope);
    const hall = await hallReadiness(tx, scope.conferenceId);
    const next = decideToOpen(conference, hall, now());
    if (!next.ok) return next;
    for (const box of await boxesOfConference(tx, scope.conferenceId)) {
      if (!(await openBox(tx, box.id))) throw new Error('A box with frozen cards did not open.');
    }
    const { convened, present } = hall;
    const record = await countRecordOf(tx, scope.conferenceId);
    await saveCountRecord(tx, scope, { ...record, ...command });
    await forgetArrivalOrder(tx, scope);
    await saveTransition(tx, scope.actor, conference, next.value, {
      type: 'voting-opened',
      convened,
      present,
    });
    return ok({ convened, present });
  });
  if (opened.ok) await forgetArrivals();
  return opened;
}

async function hallReadiness(tx: Tx, conferenceId: ConferenceId): Promise<HallReadiness> {
  const { voters, forms } = await rollOfConference(tx, conferenceId);
  const checkIns = await checkInsOfConference(tx, conferenceId);
  const committee = await committeeOfConference(tx, conferenceId);
  const present = await presentByForm(tx, conferenceId);
  const stocks = await cardStocksOfConference(tx, conferenceId);
  return {
    convened: voters.length,
    present: checkIns.filter((checkIn) => checkIn.status === 'present').length,
    committeeSize: committee.length,
    keysComplete: (await ceremonyOf(tx, conferenceId)) !== null,
    forms: forms.map((form) => ({
      index: form.index,
      printed: stocks.find((stock) => stock.formId === form.id)?.printedCount ?? null,
      present: present.get(form.id) ?? 0,
    })),
  };
}
