import 'server-only';
import type { BoxId } from '@/domain/kernel/ids';
import { addCiphertexts } from '../protocol/encrypted-tally';
import type { Ciphertext } from '../protocol/wire-format';
import type { ProvedBallot } from './proof-claim';
import { castsToPass } from './casts-under-way';
import { ballotsOfCards, electionToProve, unprovedKeys, type StoredKey } from './proof-store';
import { proofThreads } from './proof-threads';
import { serverGroup } from './server-group';

/** Verdicts of one box, kept in memory alone until all of them are written at once (docs/decisions/008). */
class ProofBook {
  /** By ballot hash, the public credential that signed that very text; null where its proofs do not hold. */
  private readonly signers = new Map<string, string | null>();
  private readonly cards = new Set<string>();
  private sums: Ciphertext[][] | null = null;
  private turn: Promise<unknown> = Promise.resolve();
  private isRunning = false;

  constructor(private readonly boxId: BoxId) {}

  get checkedCount(): number {
    return this.cards.size;
  }

  /** Checks what is in the box until nothing is left. What it cannot do now it does when it is called again. */
  async run(): Promise<void> {
    if (this.isRunning) return;
    this.isRunning = true;
    try {
      do await castsToPass();
      while (proofThreads().areThere && (await this.advance(2 * proofThreads().size)) > 0);
    } catch {
      // A lost connection, or a box sealed just now: the next call goes on from here.
    } finally {
      this.isRunning = false;
    }
  }

  /** Checks up to `most` ballots more; answers how many it found to check. */
  advance(most: number): Promise<number> {
    const step = this.turn.then(() => this.checkNext(most));
    this.turn = step.catch(() => {});
    return step;
  }

  /** Whose card signed the ballot of this hash; null where its proofs do not hold, undefined before it is checked. */
  signerOf(hash: string): string | null | undefined {
    return this.signers.get(hash);
  }

  /** The sums of exactly these ballots, if these are the valid ones that were checked here. */
  sumsOf(hashes: readonly string[]): Ciphertext[][] | null {
    const valid = [...this.signers.values()].filter((signer) => signer !== null).length;
    const isSame =
      valid === hashes.length && hashes.every((hash) => typeof this.signers.get(hash) === 'string');
    return isSame ? this.sums : null;
  }

  private async checkNext(most: number): Promise<number> {
    const missing = (await unprovedKeys(this.boxId)).filter((key) => this.isMissing(key)).slice(0, most);
    if (missing.length === 0) return 0;
    const election = await electionToProve(this.boxId);
    if (election === null) return 0;
    const rows = await ballotsOfCards(
      this.boxId,
      missing.map(({ card }) => card),
    );
    const sealedAs = new Map(missing.map(({ card, hash }) => [card, hash]));
    await Promise.all(
      rows.map(async ({ card, ballot }) => {
        const proved = await proofThreads().prove({ election, ballot });
        this.keep(proved);
        this.cards.add(card);
        // Altered since it was sealed: the ballot that the seal names is no longer there.
        const sealed = sealedAs.get(card) ?? proved.hash;
        if (sealed !== proved.hash) this.signers.set(sealed, null);
      }),
    );
    return rows.length;
  }

  private isMissing({ card, hash }: StoredKey): boolean {
    return hash === null ? !this.cards.has(card) : !this.signers.has(hash);
  }

  private keep({ hash, holds }: ProvedBallot): void {
    if (this.signers.has(hash)) return;
    this.signers.set(hash, holds?.credential ?? null);
    if (!holds) return;
    this.sums = this.sums ? addCiphertexts(this.sums, holds.adds, serverGroup) : holds.adds;
  }
}

const kept = globalThis as typeof globalThis & { tn96ProofBooks?: Map<BoxId, ProofBook> };

/** The book of a box in this process; a new process begins a new one and checks again. */
export function proofBookOf(boxId: BoxId): ProofBook {
  kept.tn96ProofBooks ??= new Map();
  const book = kept.tn96ProofBooks.get(boxId) ?? new ProofBook(boxId);
  kept.tn96ProofBooks.set(boxId, book);
  return book;
}

/** Has the threads check what is in the box, as soon as no cast comes for a moment. Returns at once, writes nothing. */
export function checkInBackground(boxId: BoxId): void {
  if (proofThreads().areThere) void proofBookOf(boxId).run();
}

/** How many ballots of a box have been checked in this process and are not written down yet. */
export function checkedInMemory(boxId: BoxId): number {
  return kept.tn96ProofBooks?.get(boxId)?.checkedCount ?? 0;
}

/** Forgets the book of a box whose verdicts have been written. */
export function closeProofBook(boxId: BoxId): void {
  kept.tn96ProofBooks?.delete(boxId);
}
