import 'server-only';
import { Worker } from 'node:worker_threads';
import { isNoOtherCast } from './casts-under-way';
import { signatureHoldsHere, type SignatureAnswer, type SignatureClaim } from './signature-claim';

type Waiting = { claim: SignatureClaim; answer: (holds: boolean) => void };

/** The thread that checks signatures while the main one reads the next request. */
class SecondThread {
  private readonly waiting = new Map<number, Waiting>();
  private worker: Worker | null;
  private last = 0;

  constructor() {
    this.worker = new Worker(new URL('./check-signature.worker.ts', import.meta.url));
    this.worker.on('message', ({ number, holds }: SignatureAnswer) => this.settle(number, holds));
    this.worker.on('error', () => this.doWithout());
    this.worker.on('exit', () => this.doWithout());
    this.worker.unref();
  }

  holds(claim: SignatureClaim): Promise<boolean> {
    const { worker } = this;
    if (!worker) return Promise.resolve(signatureHoldsHere(claim));
    this.last += 1;
    const number = this.last;
    // A process must not end while it waits, and must be able to end when it does not.
    if (this.waiting.size === 0) worker.ref();
    worker.postMessage({ number, claim });
    return new Promise((answer) => this.waiting.set(number, { claim, answer }));
  }

  private settle(number: number, holds: boolean): void {
    this.waiting.get(number)?.answer(holds);
    this.waiting.delete(number);
    if (this.waiting.size === 0) this.worker?.unref();
  }

  /** It cannot be started here, or it has failed: from now on the main thread does its work, and no cast is lost. */
  private doWithout(): void {
    this.worker = null;
    for (const [number, { claim }] of this.waiting) this.settle(number, signatureHoldsHere(claim));
  }
}

const kept = globalThis as typeof globalThis & { tn96SecondThread?: SecondThread };

/**
 * Whether the card signed the ballot's hash. Half a millisecond, in a second thread where there can be one; of a cast that
 * nobody waits behind it is checked here, which spares it the way there and back.
 */
export function signatureHolds(claim: SignatureClaim): Promise<boolean> {
  if (isNoOtherCast()) return Promise.resolve(signatureHoldsHere(claim));
  kept.tn96SecondThread ??= new SecondThread();
  return kept.tn96SecondThread.holds(claim);
}
