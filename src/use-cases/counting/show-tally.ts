import 'server-only';
import { voidedByForm } from '@/ballot-box/store/void-store';
import {
  cardStocksOfConference,
  countRecordOf,
  talliesOfConference,
  type CountRecord,
  type StoredTally,
} from '@/data/count-repository';
import { conferenceById } from '@/data/conference-repository';
import { rollOfConference } from '@/data/roll-repository';
import { presentByForm } from '@/data/attendance-repository';
import { reading } from '@/data/transaction';
import { noneVoided, voidedInAll, type VoidedCounts } from '@/domain/card/voided-card';
import type { BallotForm, Subject } from '@/domain/conference/roll';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { outcomeOf, type Outcome } from '@/domain/outcome/outcome';
import { ruleSets } from '@/domain/outcome/rule-set';
import { checkCount, checkRows, checkStock } from '@/domain/tally/check-count';
import type { Equation } from '@/domain/tally/equation';
import { tallyFromSums } from '@/domain/tally/tally-from-sums';

/** Kết quả kiểm phiếu of one form with all its checks. `rejected` ballots are kept and not counted. */
export type FormResult = {
  form: BallotForm;
  subjects: readonly Subject[];
  present: number;
  issued: number;
  rejected: number;
  outcome: Outcome;
  equations: readonly Equation[];
};

export type CountResult = { forms: readonly FormResult[]; record: CountRecord };

/** The totals with consequence and equations, or null before the box is open. Figures come from one place: here. */
export async function showTally(scope: ConferenceScope): Promise<CountResult | null> {
  return reading(async (tx) => {
    const { conferenceId } = scope;
    const conference = await conferenceById(tx, conferenceId);
    const roll = await rollOfConference(tx, conferenceId);
    const tallies = await talliesOfConference(tx, conferenceId);
    if (!conference || tallies.length < roll.forms.length || tallies.length === 0) return null;
    const stocks = await cardStocksOfConference(tx, conferenceId);
    const presentOf = await presentByForm(tx, conferenceId);
    const voidedOf = await voidedByForm(tx, conferenceId);
    const forms = roll.forms.map((form): FormResult => {
      const stored = tallies.find((tally) => tally.formId === form.id);
      if (!stored) throw new Error('A form without its totals.');
      const stock = stocks.find((one) => one.formId === form.id);
      const subjects = roll.subjects.filter((subject) => form.subjectIds.includes(subject.id));
      const present = presentOf.get(form.id) ?? 0;
      return {
        ...resultOf(stored, present, stock, voidedOf.get(form.id) ?? noneVoided),
        form,
        subjects,
        present,
      };
    });
    return { forms, record: await countRecordOf(tx, conferenceId) };
  });
}

type Stock = { printedCount: number; spoiledCount: number | null; unusedCount: number | null } | undefined;

function resultOf(stored: StoredTally, present: number, stock: Stock, voided: VoidedCounts) {
  const tally = tallyFromSums({ returned: stored.returnedCount, rows: stored.rows });
  if (!tally.ok) throw new Error(`Stored totals contradict each other: ${JSON.stringify(tally.error)}`);
  const rules = Object.values(ruleSets).find((set) => set.id === stored.ruleSet);
  if (!rules) throw new Error(`Unknown rule set ${stored.ruleSet}.`);
  // Refused submissions are reported beside the count, never in it (biên bản kiểm phiếu, III).
  const returned = stored.returnedCount;
  const equations = [
    ...checkStock({
      printed: stock?.printedCount ?? null,
      tested: 0,
      spoiled: stock?.spoiledCount ?? null,
      voided: voidedInAll(voided),
      unused: stock?.unusedCount ?? null,
      issued: stored.issuedCount,
      returned,
    }),
    ...checkCount({
      present,
      issued: stored.issuedCount,
      returned,
      device: returned,
      paper: 0,
      // Every ballot a device takes is well-formed as a whole; blank rows are invalid for one person only.
      valid: returned,
      invalid: 0,
    }),
    ...checkRows(tally.value),
  ];
  return {
    issued: stored.issuedCount,
    rejected: stored.excludedCount,
    outcome: outcomeOf(tally.value, rules),
    equations,
  };
}
