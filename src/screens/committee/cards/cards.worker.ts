import { makeCardCode } from '@/ballot-box/protocol/card-code';
import { credentialOf } from '@/ballot-box/protocol/credential';
import { belenios2048 } from '@/ballot-box/protocol/group';
import { credentialsFingerprint } from '@/ballot-box/protocol/public-credentials';
import { browserRandom } from '../browser-random';
import { printPaper } from '../paper/print-paper';
import { cardSheet, type CardSheetFacts } from './card-sheet';

/** `keepsCodes`: of a rehearsal, whose cards this browser votes with itself. Codes of a real vote never leave the worker. */
export type CardsOrder = { count: number; facts: CardSheetFacts; keepsCodes: boolean };

export type CardsReport =
  | { kind: 'making'; done: number; of: number }
  | { kind: 'printing' }
  | { kind: 'failed' }
  | { kind: 'made'; publicCredentials: string[]; fingerprint: string; pdf: ArrayBuffer; codes: string[] };

/** Cards between two reports of progress. */
const batch = 10;

self.onmessage = ({ data }: MessageEvent<CardsOrder>) => {
  makeCards(data).catch(() => report({ kind: 'failed' }));
};

async function makeCards({ count, facts, keepsCodes }: CardsOrder): Promise<void> {
  const group = belenios2048();
  const codes: string[] = [];
  const publicCredentials: string[] = [];
  while (codes.length < count) {
    const code = makeCardCode(browserRandom);
    codes.push(code);
    publicCredentials.push(credentialOf(code, facts.electionUuid, group).publicCredential);
    if (codes.length % batch === 0) report({ kind: 'making', done: codes.length, of: count });
  }
  report({ kind: 'printing' });
  // Sorted, the list says nothing of the order in which the cards lie on the paper.
  publicCredentials.sort();
  const fingerprint = credentialsFingerprint(publicCredentials);
  const pdf = await printPaper(cardSheet(facts, codes, fingerprint));
  const made = { kind: 'made' as const, publicCredentials, fingerprint, pdf, codes: keepsCodes ? codes : [] };
  self.postMessage(made satisfies CardsReport, { transfer: [pdf] });
}

function report(progress: CardsReport): void {
  self.postMessage(progress);
}
