import 'server-only';
import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { proveHere, type ProofAnswer, type ProofQuestion } from './proof-claim';

// On Linux the priority is the thread's own: a cast never waits for a proof. Elsewhere it would be the whole server's.
if (process.platform === 'linux') setPriority(19);

/** One thread of proof-threads.ts: answers each question by its number. */
parentPort?.on('message', ({ number, claim }: ProofQuestion) => {
  const answer: ProofAnswer = { number, proved: proveHere(claim) };
  parentPort?.postMessage(answer);
});
