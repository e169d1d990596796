import { ceremonyMark } from '@/ballot-box/protocol/ceremony-mark';
import { belenios2048 } from '@/ballot-box/protocol/group';
import { ceremonySteps, type CeremonyMessages } from '@/ballot-box/protocol/hold-ceremony';
import { writeShareFile, type ShareFileFacts } from '@/ballot-box/protocol/share-file';
import { makeShareSecret, type ShareSecret } from '@/ballot-box/protocol/share-secret';
import { browserRandom } from '../browser-random';
import { printPaper } from '../paper/print-paper';
import { slipPaper, type SlipFacts } from './slip-paper';

/** First the keys of all members, then one slip at a time; the worker is ended when the last one has been taken. */
export type CeremonyOrder =
  | { kind: 'make'; memberCount: number; threshold: number }
  | { kind: 'slip'; member: number; facts: Omit<SlipFacts, 'printed'> }
  | { kind: 'file'; member: number; facts: ShareFileFacts; passphrase: string };

export type CeremonyReport =
  | { kind: 'failed' }
  | { kind: 'making'; done: number; of: number }
  | { kind: 'made'; messages: CeremonyMessages; mark: string }
  | { kind: 'slip'; member: number; printed: string; pdf: ArrayBuffer }
  /** Null where this machine could not make it: the slip is there all the same. */
  | { kind: 'file'; text: string | null };

/** The secrets of the members: here and nowhere else until they stand on paper. */
let secrets: readonly ShareSecret[] = [];

self.onmessage = ({ data }: MessageEvent<CeremonyOrder>) => {
  switch (data.kind) {
    case 'make':
      return make(data);
    case 'slip':
      return void print(data).catch(() => report({ kind: 'failed' }));
    case 'file':
      return report({ kind: 'file', text: fileOf(data) });
  }
};

function make({ memberCount, threshold }: Extract<CeremonyOrder, { kind: 'make' }>): void {
  secrets = Array.from({ length: memberCount }, () => makeShareSecret(browserRandom));
  const seeds = secrets.map(({ seed }) => seed);
  const steps = ceremonySteps({ seeds, threshold, group: belenios2048(), random: browserRandom });
  for (;;) {
    const step = steps.next();
    if (!step.done) {
      report({ kind: 'making', ...step.value });
      continue;
    }
    if (!step.value.ok) throw new Error(`The ceremony contradicts itself: ${step.value.error.code}`);
    const messages = step.value.value;
    return report({ kind: 'made', messages, mark: ceremonyMark(messages.certs) });
  }
}

async function print({ member, facts }: Extract<CeremonyOrder, { kind: 'slip' }>): Promise<void> {
  const secret = secrets[member];
  if (!secret) throw new Error('There is no such member in this ceremony.');
  const { printed } = secret;
  const pdf = await printPaper(slipPaper({ ...facts, printed }));
  report({ kind: 'slip', member, printed, pdf });
}

function fileOf({ member, facts, passphrase }: Extract<CeremonyOrder, { kind: 'file' }>): string | null {
  const printed = secrets[member]?.printed;
  if (printed === undefined) return null;
  try {
    return writeShareFile(facts, { printed, passphrase }, browserRandom);
  } catch {
    return null;
  }
}

function report(progress: CeremonyReport): void {
  self.postMessage(progress);
}
