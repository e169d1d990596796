import type { Choice } from '@/domain/ballot/level';
import type { RowMark } from '../ballot-in-hand';
import type {
  BoxToAsk,
  BoxToName,
  FromWorker,
  PublicCard,
  SealingAnswer,
  SealingRequest,
  ToWorker,
} from './sealing-messages';

type Waiting = { settle: (answer: SealingAnswer) => void; progress: ((done: number) => void) | undefined };

/** The screen's side of the sealing worker. The card's code is handed over once and kept there alone. */
export type BallotSealer = {
  /** Starts the worker ahead of the first card; otherwise the first question does. */
  warmUp(): void;
  /** Null when this browser cannot seal at all. */
  readCard(code: string, boxes: readonly BoxToAsk[]): Promise<readonly PublicCard[] | null>;
  /** What the card would be called in boxes that take no ballot here. */
  nameCard(code: string, boxes: readonly BoxToName[]): Promise<readonly PublicCard[]>;
  takeBox(boxId: string): Promise<void>;
  /** Null when it failed, or when a later request took its place. */
  seal(
    rows: readonly Choice[],
    progress: (done: number) => void,
  ): Promise<{ ballot: string; hash: string } | null>;
  encryptDraft(rows: readonly RowMark[]): Promise<string | null>;
  decryptDraft(draft: string): Promise<readonly RowMark[] | null>;
  forget(): void;
  stop(): void;
};

export function ballotSealer(): BallotSealer {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let worker: Worker | null = null;

  function startWorker(): Worker {
    const started = new Worker(new URL('./seal-ballot.worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => settle(data));
    started.addEventListener('error', giveUp);
    return started;
  }

  function settle(message: FromWorker): void {
    const asked = waiting.get(message.id);
    if ('done' in message) {
      asked?.progress?.(message.done);
      return;
    }
    waiting.delete(message.id);
    asked?.settle(message.answer);
  }

  /** A worker that broke down answers nobody any more; the next question starts another. */
  function giveUp(): void {
    worker?.terminate();
    worker = null;
    for (const asked of waiting.values()) asked.settle({ type: 'failed' });
    waiting.clear();
  }

  function ask(request: SealingRequest, progress?: (done: number) => void): Promise<SealingAnswer> {
    const id = (lastId += 1);
    return new Promise((resolve) => {
      waiting.set(id, { settle: resolve, progress });
      worker ??= startWorker();
      const message: ToWorker = { id, request };
      worker.postMessage(message);
    });
  }

  return {
    warmUp() {
      worker ??= startWorker();
    },
    async readCard(code, boxes) {
      const answer = await ask({ type: 'read-card', code, boxes });
      return answer.type === 'card-read' ? answer.cards : null;
    },
    async nameCard(code, boxes) {
      const answer = await ask({ type: 'name-card', code, boxes });
      return answer.type === 'card-read' ? answer.cards : [];
    },
    async takeBox(boxId) {
      await ask({ type: 'take-box', boxId });
    },
    async seal(rows, progress) {
      const answer = await ask({ type: 'seal', rows }, progress);
      return answer.type === 'sealed' ? { ballot: answer.ballot, hash: answer.hash } : null;
    },
    async encryptDraft(rows) {
      const answer = await ask({ type: 'encrypt-draft', rows });
      return answer.type === 'draft-encrypted' ? answer.draft : null;
    },
    async decryptDraft(draft) {
      const answer = await ask({ type: 'decrypt-draft', draft });
      return answer.type === 'draft-decrypted' ? answer.rows : null;
    },
    forget() {
      void ask({ type: 'forget' });
    },
    stop: giveUp,
  };
}
