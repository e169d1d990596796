/** Writes a fault to the error stream under its reference number. Never called with anything about a cast. */
export function logFault(reference: string, fault: unknown): void {
  const text = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  process.stderr.write(`[${reference}] ${text}\n`);
}
