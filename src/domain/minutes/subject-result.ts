import type { Gender } from '../conference/roll';
import { consequenceOf, type Consequence } from '../outcome/regulation-96';
import type { Reconciliation } from './reconciliation';

/** Số phiếu ở từng mức for one person. */
export type LevelCount = { high: number; medium: number; low: number };

/** What was counted for one person, by mode; null for a mode that was not used. */
export type SubjectFacts = {
  fullName: string;
  /** Left out where nobody has said. */
  gender?: Gender | null;
  /** Chức danh, chức vụ as one line. */
  position: string;
  device: LevelCount | null;
  paper: LevelCount | null;
};

/** A row by mode: the invalid ones are what is left of the ballots returned in that mode. */
export type ModeResult = LevelCount & { invalid: number };

/** Kết quả của một người. Always valid + invalid = returned and high + medium + low = valid. */
export type SubjectResult = LevelCount & {
  fullName: string;
  gender: Gender | null;
  position: string;
  valid: number;
  invalid: number;
  /** Null where the figures may not be shown by mode. */
  byMode: { device: ModeResult; paper: ModeResult } | null;
  /** Of the ballots returned (Quy định 96-QĐ/TW). */
  consequence: Consequence;
};

/** Adds the modes up. More marks than ballots returned in a mode is a fault. */
export function resultOf(
  { fullName, gender = null, position, device, paper }: SubjectFacts,
  reconciliation: Reconciliation,
  showsModes: boolean,
): SubjectResult {
  const onDevice = modeResult(device, reconciliation.device?.returned ?? 0);
  const onPaper = modeResult(paper, reconciliation.paper?.returned ?? 0);
  const high = onDevice.high + onPaper.high;
  const medium = onDevice.medium + onPaper.medium;
  const low = onDevice.low + onPaper.low;
  return {
    fullName,
    gender,
    position,
    high,
    medium,
    low,
    valid: high + medium + low,
    invalid: onDevice.invalid + onPaper.invalid,
    consequence: consequenceOf(low, reconciliation.total.returned),
    byMode: showsModes ? { device: onDevice, paper: onPaper } : null,
  };
}

function modeResult(count: LevelCount | null, returned: number): ModeResult {
  const { high, medium, low } = count ?? { high: 0, medium: 0, low: 0 };
  const invalid = returned - high - medium - low;
  if (invalid < 0) throw new RangeError('More marks than ballots returned');
  return { high, medium, low, invalid };
}
