import { subjectTally, type Tally } from './tally';

/**
 * Cộng phiếu điện tử và phiếu giấy of one form. Each kind is named, so that neither can be added twice;
 * tallies of different forms are a fault.
 */
export function addTallies({ device, paper }: { readonly device: Tally; readonly paper: Tally }): Tally {
  if (device.rows.length !== paper.rows.length) throw new Error('Tallies of different forms');
  const returned = device.returned + paper.returned;
  const rows = device.rows.map((one) => {
    const other = paper.rows.find((row) => row.subjectId === one.subjectId);
    if (other === undefined) throw new Error('Tallies of different forms');
    const counts = {
      high: one.high + other.high,
      medium: one.medium + other.medium,
      low: one.low + other.low,
    };
    return subjectTally(one.subjectId, counts, returned);
  });
  return { returned, rows };
}
