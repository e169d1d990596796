import 'server-only';
import { boxesOfConference, discardTestBoxes, openBox } from '@/ballot-box/store/box-store';
import { ceremonyOf } from '@/ballot-box/store/ceremony-store';
import { forgetOrder } from '@/ballot-box/store/forget-order';
import { checkInsOfConference, forgetArrivalOrder, presentByForm } from '@/data/attendance-repository';
import { committeeOfConference, memberOfUser } from '@/data/committee-repository';
import { lockConference, saveTransition } from '@/data/conference-repository';
import { cardStocksOfConference, countRecordOf, saveCountRecord } from '@/data/count-repository';
import { paperOfConference, paperUseOf } from '@/data/paper-count-repository';
import { rollOfConference } from '@/data/roll-repository';
import { forgetTests, testsOfConference } from '@/data/test-election-repository';
import { transaction, type Tx } from '@/data/transaction';
import { isInHall } from '@/domain/attendance/check-in';
import {
  openVoting as decideToOpen,
  type HallReadiness,
  type OpenVotingRefusal,
} from '@/domain/conference/transitions';
import type { ConferenceId } from '@/domain/kernel/ids';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { now } from '@/lib/clock';
import { keepPair, pairOf, type Pair, type PairRefusal, type SecondMember } from './two-members';

/** Why the vote opens without a test election that passed: the head writes it, and the minutes say it. Empty when one passed. */
export type OpenVoting = { testSkippedReason: string; second: SecondMember };

type Opened = { convened: number; present: number };
type Refused = OpenVotingRefusal | { code: 'head-only' };

/**
 * Mở bỏ phiếu: freezes those convened and present, and opens the boxes. Refused with what is still missing. The reason is
 * kept only where no test passed; a test that was not brought to its end is forgotten. Afterwards nothing on the disk
 * tells in which order people came. A member of the committee does it beside a second one; the database lets nobody open
 * otherwise.
 */
export async function openVoting(
  scope: ConferenceScope,
  { testSkippedReason, second }: OpenVoting,
): Promise<Result<Opened, Refused | PairRefusal>> {
  const pair = await pairOf(scope, second);
  return pair.ok ? openVotingBy(scope, pair.value, testSkippedReason) : pair;
}

/** As `openVoting`, by two who are known already. */
export async function openVotingBy(
  scope: ConferenceScope,
  pair: Pair,
  testSkippedReason: string,
): Promise<Result<Opened, Refused>> {
  const opened = await transaction(async (tx): Promise<Result<Opened, Refused>> => {
    const conference = await lockConference(tx, scope);
    const hall = await hallReadiness(tx, scope.conferenceId, testSkippedReason);
    const isTested = hall.paperAlone !== null || hall.forms.every(({ testPassed }) => testPassed);
    const me = await memberOfUser(tx, scope.conferenceId, scope.actor.userId);
    if (!isTested && me && !me.isHead) return err({ code: 'head-only' });
    const next = decideToOpen(conference, hall, now());
    if (!next.ok) return next;
    if (!isTested) await forgetTest(tx, scope);
    for (const box of await boxesOfConference(tx, scope.conferenceId)) {
      if (!(await openBox(tx, box.id))) throw new Error('A box with frozen cards did not open.');
    }
    const { convened, present } = hall;
    const record = await countRecordOf(tx, scope.conferenceId);
    await saveCountRecord(tx, scope, { ...record, testSkippedReason: isTested ? '' : testSkippedReason });
    await keepPair(tx, scope, 'open-voting', pair);
    await forgetArrivalOrder(tx, scope);
    await saveTransition(tx, scope.actor, conference, next.value, {
      type: 'voting-opened',
      convened,
      present,
    });
    return ok({ convened, present });
  });
  if (opened.ok) await forgetOrder();
  return opened;
}

async function forgetTest(tx: Tx, scope: ConferenceScope): Promise<void> {
  await discardTestBoxes(tx, scope.conferenceId);
  await forgetTests(tx, scope);
}

async function hallReadiness(
  tx: Tx,
  conferenceId: ConferenceId,
  testSkippedReason: string,
): Promise<HallReadiness> {
  const { voters, forms } = await rollOfConference(tx, conferenceId);
  const checkIns = await checkInsOfConference(tx, conferenceId);
  const committee = await committeeOfConference(tx, conferenceId);
  const present = await presentByForm(tx, conferenceId);
  const stocks = await cardStocksOfConference(tx, conferenceId);
  const tests = await testsOfConference(tx, conferenceId);
  const papers = await paperOfConference(tx, conferenceId);
  return {
    convened: voters.length,
    present: checkIns.filter((checkIn) => isInHall(checkIn.status)).length,
    committeeSize: committee.length,
    keysComplete: (await ceremonyOf(tx, conferenceId)) !== null,
    forms: forms.map((form) => ({
      index: form.index,
      printed: stocks.find((stock) => stock.formId === form.id)?.printedCount ?? null,
      present: present.get(form.id) ?? 0,
      testPassed: tests.some(({ formId, passed }) => formId === form.id && passed === true),
    })),
    testSkippedReason,
    paperAlone:
      (await paperUseOf(tx, conferenceId)) === 'alone'
        ? forms.map(({ id, index }) => ({
            index,
            printed: papers.find(({ formId }) => formId === id)?.stock.printed ?? null,
            present: present.get(id) ?? 0,
          }))
        : null,
  };
}
