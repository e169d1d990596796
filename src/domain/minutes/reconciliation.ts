/** Hình thức bỏ phiếu: on a device (a card is the ballot handed out) or on paper. */
export type VotingMode = 'device' | 'paper';

/** What was counted by hand, and `issued` by the register; cards or sheets. */
export type ModeCount = {
  printed: number;
  /** Used for the test out of this same stock, then destroyed. A test box with cards of its own counts 0 here. */
  tested: number;
  spoiled: number;
  unused: number;
  issued: number;
  returned: number;
};

/** A column of the table: `notReturned` = issued − returned; `difference` = printed − tested − spoiled − unused − issued. */
export type ReconciliationColumn = ModeCount & { notReturned: number; difference: number };

/** Đối chiếu thẻ và phiếu (F3, Bảng 1). A mode that was not used is null. */
export type Reconciliation = {
  device: ReconciliationColumn | null;
  paper: ReconciliationColumn | null;
  total: ReconciliationColumn;
};

export type ReconciliationRow = keyof ReconciliationColumn;

const allRows: readonly ReconciliationRow[] = [
  'printed',
  'tested',
  'spoiled',
  'unused',
  'issued',
  'returned',
  'notReturned',
  'difference',
];

/**
 * Adds up the columns and the differences. Differences may be negative (a strange sheet in the box, a miscount):
 * the minutes must explain them, not hide them.
 */
export function reconcile(counts: { device: ModeCount | null; paper: ModeCount | null }): Reconciliation {
  const device = counts.device && columnOf(counts.device);
  const paper = counts.paper && columnOf(counts.paper);
  if (device === null && paper === null) throw new RangeError('No ballots of either mode');
  return { device, paper, total: columnOf(sum(counts.device ?? nothing, counts.paper ?? nothing)) };
}

/** Which rows the table prints: the test row needs a test, unless both columns stand beside each other. */
export function reconciliationRows(reconciliation: Reconciliation): readonly ReconciliationRow[] {
  const hasTest = isMixed(reconciliation) || reconciliation.total.tested > 0;
  return allRows.filter((row) => row !== 'tested' || hasTest);
}

/** Were both device and paper ballots issued? Only then a document tells them apart. */
export function isMixed({ device, paper }: Reconciliation): boolean {
  return device !== null && paper !== null && device.issued > 0 && paper.issued > 0;
}

/** Does any column hold a difference that the minutes must explain? */
export function hasDifference({ device, paper, total }: Reconciliation): boolean {
  return [device, paper, total].some((column) => column !== null && column.difference !== 0);
}

const nothing: ModeCount = { printed: 0, tested: 0, spoiled: 0, unused: 0, issued: 0, returned: 0 };

function columnOf(count: ModeCount): ReconciliationColumn {
  for (const [name, value] of Object.entries(count))
    if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`Not a count: ${name} ${value}`);
  return {
    ...count,
    notReturned: count.issued - count.returned,
    difference: count.printed - count.tested - count.spoiled - count.unused - count.issued,
  };
}

function sum(one: ModeCount, other: ModeCount): ModeCount {
  return {
    printed: one.printed + other.printed,
    tested: one.tested + other.tested,
    spoiled: one.spoiled + other.spoiled,
    unused: one.unused + other.unused,
    issued: one.issued + other.issued,
    returned: one.returned + other.returned,
  };
}
