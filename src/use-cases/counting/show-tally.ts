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
import type { SubjectId } from '@/domain/kernel/ids';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { outcomeOf, type Outcome } from '@/domain/outcome/outcome';
import { rulesOfTotals, tallyOfTotals } from '@/domain/outcome/outcome-of-totals';
import { mayStandApart } from '@/domain/kernel/small-groups';
import { checkCount, checkRows, checkStock, type StockFigures } from '@/domain/tally/check-count';
import type { Equation } from '@/domain/tally/equation';
import type { LevelCounts } from '@/domain/tally/tally';

/** Kết quả kiểm phiếu of one form with all its checks. `rejected` ballots are kept and not counted. */
export type FormResult = {
  form: BallotForm;
  subjects: readonly Subject[];
  present: number;
  issued: number;
  rejected: number;
  /** Ballots that are valid as a whole, and those that are not: only paper can be invalid for everybody on it. */
  valid: number;
  invalid: number;
  outcome: Outcome;
  /** Both modes apart, where both were used; without the figures of people where too few ballots are in one of them. */
  modes: ResultByMode | null;
  /** Wholly on paper: no card, no box. */
  onPaperAlone: boolean;
  equations: readonly Equation[];
};

/** Phát ra, thu về by mode. `rows` is null where fewer than five ballots stand in a mode: they would tell whose they are. */
export type ResultByMode = {
  device: { issued: number; returned: number };
  paper: { issued: number; returned: number };
  rows: readonly { subjectId: SubjectId; device: ModeCounts; paper: ModeCounts }[] | null;
};
export type ModeCounts = LevelCounts & { invalid: number };

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
  const tally = tallyOfTotals({ returned: stored.returnedCount, rows: stored.rows });
  // Refused submissions are reported beside the count, never in it (biên bản kiểm phiếu, III).
  const { device, paper, issuedCount: issued, returnedCount: returned } = stored;
  // Every ballot a device takes is well-formed as a whole; blank rows are invalid for one person only.
  const valid = device.returnedCount + (paper?.valid ?? 0);
  const invalid = returned - valid;
  const equations = [
    ...stockEquations(stored, stock, voided),
    ...checkCount({
      present,
      issued,
      returned,
      device: device.returnedCount,
      paper: paper?.returned ?? 0,
      valid,
      invalid,
    }),
    ...checkRows(tally),
  ];
  return {
    issued,
    rejected: stored.excludedCount,
    valid,
    invalid,
    outcome: outcomeOf(tally, rulesOfTotals(stored.ruleSet)),
    modes: modesOf(stored),
    onPaperAlone: isOnPaperAlone(stored, stock),
    equations,
  };
}

function isOnPaperAlone({ paper }: StoredTally, stock: Stock): boolean {
  return paper !== null && stock === undefined;
}

/** Cards and sheets in one sum; that the spoiled were voided is asked of the cards alone. */
function stockEquations(stored: StoredTally, cards: Stock, voided: VoidedCounts): Equation[] {
  const isOfVoided = ({ id }: Equation) => id === 'spoiled-were-voided';
  const both = checkStock(stockOf(stored, cards)).filter((equation) => !isOfVoided(equation));
  if (!cards) return both;
  const onCards = stockOf({ ...stored, paper: null }, cards);
  return [...both, ...checkStock({ ...onCards, voided: voidedInAll(voided) }).filter(isOfVoided)];
}

/** Cards and sheets together: what was printed is handed out, spoiled or left over. */
function stockOf(stored: StoredTally, cards: Stock): StockFigures {
  const sheets = stored.paper?.stock;
  const sum = (card: number | null | undefined, sheet: number | null | undefined) => {
    const both = [...(cards ? [card ?? null] : []), ...(sheets ? [sheet ?? null] : [])];
    return both.some((one) => one === null) || both.length === 0
      ? null
      : both.reduce((total: number, one) => total + (one ?? 0), 0);
  };
  return {
    printed: sum(cards?.printedCount, sheets?.printed),
    tested: 0,
    spoiled: sum(cards?.spoiledCount, sheets?.spoiled),
    voided: null,
    unused: sum(cards?.unusedCount, sheets?.unused),
    issued: stored.issuedCount,
    returned: stored.returnedCount,
  };
}

function modesOf({ device, paper }: StoredTally): ResultByMode | null {
  const issuedOnPaper = paper?.stock.issued ?? 0;
  if (paper === null || device.issuedCount === 0 || issuedOnPaper === 0) return null;
  const isShown = mayStandApart([device.returnedCount, paper.returned]);
  return {
    device: { issued: device.issuedCount, returned: device.returnedCount },
    paper: { issued: issuedOnPaper, returned: paper.returned },
    rows: isShown
      ? device.rows.map((row) => ({
          subjectId: row.subjectId,
          device: modeCounts(row, device.returnedCount),
          paper: modeCounts(
            paper.rows.find(({ subjectId }) => subjectId === row.subjectId),
            paper.returned,
          ),
        }))
      : null,
  };
}

function modeCounts(row: LevelCounts | undefined, returned: number): ModeCounts {
  if (!row) throw new Error('A person without a row in the paper totals.');
  const { high, medium, low } = row;
  return { high, medium, low, invalid: returned - high - medium - low };
}
