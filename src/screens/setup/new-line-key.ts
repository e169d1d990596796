let made = 0;

/** A key for a line that is not stored yet. Counted, because `crypto.randomUUID` is missing where a hall has no certificate. */
export function newLineKey(): string {
  made += 1;
  return `new-${made}`;
}
