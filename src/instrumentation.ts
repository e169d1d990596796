type Door = { tn96OpenCastDoor?: (taking: unknown) => void };

/**
 * Runs once as a server starts: lends the door for ballots, which stands before Next (docs/decisions/006), what it does
 * with them; `next dev` has no such door. Nobody waits for what the disk is to forget (docs/decisions/009).
 */
export async function register(): Promise<void> {
  const { takeCast } = await import('@/gate/voting/take-cast');
  (globalThis as Door).tn96OpenCastDoor?.(takeCast);
  const { forgetOrderAgain } = await import('@/use-cases/counting/forget-order-again');
  void forgetOrderAgain();
}
