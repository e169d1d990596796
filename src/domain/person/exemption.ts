/** Lý do không lấy phiếu. The first three are Quy định 96-QĐ/TW, Điều 3; `other` stands on the basis written with it. */
export const exemptionReasons = [
  'pre-retirement-leave',
  'appointed-in-poll-year',
  'two-places',
  'other',
] as const;

export type ExemptionReason = (typeof exemptionReasons)[number];

/** Không lấy phiếu: why, the number and date of the document that shows it, and the legal basis where the reason has none of its own. */
export type Exemption = { reason: ExemptionReason; evidence: string; legalBasis: string };

/** A date as an officer knows it: 'YYYY-MM-DD', or 'YYYY' where only the year is known. */
export type EnteredDate = string;

/** When a conference is held: its day 'YYYY-MM-DD', and the year of its round (đợt). */
export type PollTime = { heldOn: string; roundYear: number };

/**
 * What the date of appointment or election says. Điều 3: whoever was appointed or elected in the year of the poll
 * (trong năm lấy phiếu) is not polled. That year is the one in which ballots are really taken; where the conference was
 * moved out of its round's year the text does not say which counts, and a person has to decide.
 */
export type StandingByDate = 'polled' | 'exempt' | 'to-decide';

/** Must somebody appointed or elected then be exempt? Without a date nothing is known against polling them. */
export function standingByDate(appointedOn: EnteredDate | null, poll: PollTime): StandingByDate {
  if (appointedOn === null) return 'polled';
  const year = yearOf(appointedOn);
  if (year === yearOf(poll.heldOn)) return 'exempt';
  return year === poll.roundYear ? 'to-decide' : 'polled';
}

/** Is the conference held outside the year of its round? Then the year of the poll is not one and the same. */
export function isHeldOutsideItsRound(poll: PollTime): boolean {
  return yearOf(poll.heldOn) !== poll.roundYear;
}

/** Does the reason still hold at this time? Only the one computed from a date can lapse, when the day is moved. */
export function isFounded({ reason }: Exemption, appointedOn: EnteredDate | null, poll: PollTime): boolean {
  return reason !== 'appointed-in-poll-year' || standingByDate(appointedOn, poll) !== 'polled';
}

/** What an exemption is shown by, and does not have: its date, its document, or its legal basis. */
export function missingGround(
  exemption: Exemption,
  appointedOn: EnteredDate | null,
): 'date' | 'evidence' | 'basis' | null {
  switch (exemption.reason) {
    case 'appointed-in-poll-year':
      return appointedOn === null ? 'date' : null;
    case 'pre-retirement-leave':
    case 'two-places':
      return exemption.evidence === '' ? 'evidence' : null;
    case 'other':
      return exemption.legalBasis === '' ? 'basis' : null;
  }
}

function yearOf(date: EnteredDate): number {
  return Number(date.slice(0, 4));
}
