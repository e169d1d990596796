import 'server-only';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { proveHere, type ProofAnswer, type ProofClaim, type ProvedBallot } from './proof-claim';

type Waiting = { claim: ProofClaim; answer: (proved: ProvedBallot) => void };

/** One thread is some 60 MB: more than these are of no use to one conference. */
const mostThreads = 8;

/** The threads that check proofs while the main one takes casts: as many as the machine has processors. */
class ProofThreads {
  readonly size = Math.min(availableParallelism(), mostThreads);
  private readonly waiting = new Map<number, Waiting>();
  private threads: Worker[];
  private last = 0;

  constructor() {
    this.threads = Array.from({ length: this.size }, () => this.start());
  }

  /** False where threads cannot be started, or have failed. */
  get areThere(): boolean {
    return this.threads.length > 0;
  }

  prove(claim: ProofClaim): Promise<ProvedBallot> {
    const thread = this.threads[this.last % Math.max(this.threads.length, 1)];
    if (!thread) return this.proveInTurn(claim);
    if (this.waiting.size === 0) for (const each of this.threads) each.ref();
    this.last += 1;
    const number = this.last;
    thread.postMessage({ number, claim });
    return new Promise((answer) => this.waiting.set(number, { claim, answer }));
  }

  private start(): Worker {
    const thread = new Worker(new URL('./check-proofs.worker.ts', import.meta.url));
    thread.on('message', ({ number, proved }: ProofAnswer) => this.settle(number, proved));
    thread.on('error', () => this.doWithout());
    thread.on('exit', () => this.doWithout());
    thread.unref();
    return thread;
  }

  private settle(number: number, proved: ProvedBallot): void {
    this.waiting.get(number)?.answer(proved);
    this.waiting.delete(number);
    if (this.waiting.size === 0) for (const each of this.threads) each.unref();
  }

  /** They cannot be started here, or one has failed: from now on the main thread does their work, one ballot at a time. */
  private doWithout(): void {
    const threads = this.threads;
    this.threads = [];
    for (const thread of threads) void thread.terminate();
    const left = [...this.waiting];
    this.waiting.clear();
    for (const [, { claim, answer }] of left) void this.proveInTurn(claim).then(answer);
  }

  /** Other requests come in between two ballots. */
  private proveInTurn(claim: ProofClaim): Promise<ProvedBallot> {
    return new Promise((resolve, reject) => {
      setImmediate(() => {
        try {
          resolve(proveHere(claim));
        } catch (fault) {
          reject(fault instanceof Error ? fault : new Error('A ballot could not be checked.'));
        }
      });
    });
  }
}

const kept = globalThis as typeof globalThis & { tn96ProofThreads?: ProofThreads };

/** The threads of this process, started at the first use. */
export function proofThreads(): ProofThreads {
  kept.tn96ProofThreads ??= new ProofThreads();
  return kept.tn96ProofThreads;
}
