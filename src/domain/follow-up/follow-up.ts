import type { Branded, ConferenceId, SubjectId } from '../kernel/ids';
import { err, ok, type Result } from '../kernel/result';
import { measuresOf, type Band, type Measure } from './measure';

export type DecisionId = Branded<'DecisionId'>;

/** Quyết định on one person in a band, as it is written into the register. */
export type Decision = {
  measure: Measure;
  /** Who decided: "Ban cán sự đảng Bộ Tư pháp". */
  decidedBy: string;
  /** 'YYYY-MM-DD'. */
  decidedOn: string;
  /** "Quyết định số 12-QĐ/BCSĐ"; empty when there is none. */
  documentNumber: string;
  note: string;
};

/** A line of the register. It is never rewritten: a later line corrects it, or with `measure` null strikes it out. */
export type DecisionOnRecord = Omit<Decision, 'measure'> & {
  id: DecisionId;
  measure: Measure | null;
  corrects: DecisionId | null;
  recordedBy: string;
  recordedAt: Date;
};

/** Người cần theo dõi: somebody whose announced result reached a band, at one place. Places are never merged. */
export type PersonInBand = {
  conferenceId: ConferenceId;
  subjectId: SubjectId;
  fullName: string;
  posts: string;
  low: number;
  returned: number;
  band: Band;
};

export type RecordDecisionRefusal =
  /** The regulation does not name this for the band; "việc khác" takes it in words. */
  | { code: 'measure-not-of-band' }
  | { code: 'other-without-words' }
  | { code: 'decided-before-conference' }
  | { code: 'decided-in-future' };

type Facts = {
  band: Band;
  /** Days in the hall's own time, 'YYYY-MM-DD'. */
  heldOn: string;
  today: string;
};

/** May this decision be written into the register? Nothing here says that it must: the authority decides. */
export function mayRecordDecision(
  { band, heldOn, today }: Facts,
  { measure, decidedOn, note }: Decision,
): Result<null, RecordDecisionRefusal> {
  if (!measuresOf(band).includes(measure)) return err({ code: 'measure-not-of-band' });
  if (measure === 'other' && note.trim() === '') return err({ code: 'other-without-words' });
  if (decidedOn < heldOn) return err({ code: 'decided-before-conference' });
  if (decidedOn > today) return err({ code: 'decided-in-future' });
  return ok(null);
}

/** The lines that stand, by the day of the decision: neither corrected nor struck out. */
export function standingDecisions(lines: readonly DecisionOnRecord[]): DecisionOnRecord[] {
  const corrected = new Set(lines.map(({ corrects }) => corrects));
  return lines
    .filter(({ id, measure }) => measure !== null && !corrected.has(id))
    .sort((one, other) => one.decidedOn.localeCompare(other.decidedOn));
}
