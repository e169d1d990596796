/**
 * Runs once as a server starts: lends the door for ballots, which stands before Next (docs/decisions/006), what it does
 * with them.
 */
export async function register(): Promise<void> {
  const { takeCast } = await import('@/gate/voting/take-cast');
  Object.assign(globalThis, { tn96TakeCast: takeCast });
}
