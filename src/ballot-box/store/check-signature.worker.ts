import 'server-only';
import { parentPort } from 'node:worker_threads';
import { signatureHoldsHere, type SignatureQuestion } from './signature-claim';

/** The second thread of check-signature.ts: answers each question by its number. */
parentPort?.on('message', ({ number, claim }: SignatureQuestion) => {
  parentPort?.postMessage({ number, holds: signatureHoldsHere(claim) });
});
