/** The present instant. Rules never call it: a use case hands the time in. */
export function now(): Date {
  return new Date();
}
