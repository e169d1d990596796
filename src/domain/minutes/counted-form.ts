import { mayStandApart } from '../kernel/small-groups';
import { reconcile, type ModeCount, type Reconciliation } from './reconciliation';
import { resultOf, type SubjectFacts, type SubjectResult } from './subject-result';

/** Lý do phiếu không hợp lệ (Quy định 96-QĐ/TW, Điều 6; the extra name by the unit's policy). */
export const invalidReasons = [
  'no-mark',
  'many-marks',
  'name-struck-out',
  'not-issued',
  'extra-name',
] as const;
export type InvalidReason = (typeof invalidReasons)[number];

/** `wholeCount`: ballots invalid for everybody on them; `lineCount`: cases invalid for one person. */
export type InvalidCount = { reason: InvalidReason; wholeCount: number; lineCount: number };

/** Kết quả kiểm một mẫu phiếu: everything the documents say about one ballot form. */
export type CountedForm = {
  /** From 1. */
  index: number;
  /** "đối với các đồng chí Phó Giám đốc Sở"; printed only when the conference has more than one form. */
  title: string;
  reconciliation: Reconciliation;
  /** Lý do không thu về: typed by the committee, without the final stop. */
  notReturnedReason: string | null;
  /** Giải trình chênh lệch. */
  differenceExplanation: string | null;
  /** Hex fingerprints; the first 32 digits are printed. Null without devices. */
  cardListCode: string | null;
  sealCode: string | null;
  /** Hex fingerprint of the box's file; null without devices. */
  archiveCode: string | null;
  /** Device ballots kept out because their proofs failed; a null reason has its own words. */
  rejected: { count: number; reason: string | null } | null;
  /** In the order of the table; empty when nothing was invalid. */
  invalidCounts: readonly InvalidCount[];
  results: readonly SubjectResult[];
  /** May the count be shown by mode? 'not-mixed': there is only one; 'too-few': it would break secrecy. */
  split: ModeSplit;
};

export type ModeSplit = 'shown' | 'too-few' | 'not-mixed';

export type CountedFormFacts = Omit<CountedForm, 'reconciliation' | 'invalidCounts' | 'results' | 'split'> & {
  device: ModeCount | null;
  paper: ModeCount | null;
  invalid: Partial<Record<InvalidReason, { wholeCount: number; lineCount: number }>>;
  /** In the order of the ballot. */
  subjects: readonly SubjectFacts[];
};

/**
 * Computes what the documents print about a form from what was counted. The figures by mode are dropped unless both
 * modes returned at least five ballots. Figures that contradict each other are a fault.
 */
export function countedForm({ device, paper, invalid, subjects, ...rest }: CountedFormFacts): CountedForm {
  const reconciliation = reconcile({ device, paper });
  const split = splitOf(reconciliation);
  const results = subjects.map((subject) => resultOf(subject, reconciliation, split === 'shown'));
  return { ...rest, reconciliation, split, results, invalidCounts: invalidCountsOf(invalid) };
}

/** May the figures of device and paper stand beside each other? */
export function splitOf({ device, paper }: Reconciliation): ModeSplit {
  if (device === null || paper === null || device.issued === 0 || paper.issued === 0) return 'not-mixed';
  return mayStandApart([device.returned, paper.returned]) ? 'shown' : 'too-few';
}

/** Nobody has been counted twice as invalid: reasons with 0 stay in the table, the extra name only when it happened. */
function invalidCountsOf(invalid: CountedFormFacts['invalid']): readonly InvalidCount[] {
  const counts = invalidReasons.map((reason) => ({
    reason,
    ...(invalid[reason] ?? { wholeCount: 0, lineCount: 0 }),
  }));
  if (counts.every(isNothing)) return [];
  return counts.filter((count) => count.reason !== 'extra-name' || !isNothing(count));
}

function isNothing(count: InvalidCount): boolean {
  return count.wholeCount === 0 && count.lineCount === 0;
}
