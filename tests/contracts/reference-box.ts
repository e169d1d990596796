import { createHash } from 'node:crypto';
import type { DropAnswer } from '@/ballot-box/store/cast-store';
import type { VoidAnswer } from '@/ballot-box/store/void-store';
import type { BoxUnderTest } from './box-under-test';

/** The promise in the fewest words: a box in memory, as a model for the one on the disk. */
export class ReferenceBox implements BoxUnderTest {
  #state: 'frozen' | 'open' | 'sealed' = 'frozen';
  #cards: ReadonlySet<string>;
  #voided = new Set<string>();
  #ballots = new Map<string, string>();

  constructor(cards: readonly string[]) {
    this.#cards = new Set(cards);
  }

  async start(): Promise<boolean> {
    return this.#move('frozen', 'open');
  }

  async drop(card: string, ballot: string): Promise<DropAnswer> {
    const inside = this.#ballots.get(card);
    if (this.#state !== 'open') return inside === ballot ? 'repeated' : 'not-open';
    if (!this.#cards.has(card)) return 'card-unknown';
    if (this.#voided.has(card)) return 'card-voided';
    if (inside !== undefined) return inside === ballot ? 'repeated' : 'card-spent';
    this.#ballots.set(card, ballot);
    return 'accepted';
  }

  async voidCard(card: string): Promise<VoidAnswer> {
    if (this.#state === 'sealed') return 'not-open';
    if (!this.#cards.has(card)) return 'card-unknown';
    if (this.#ballots.has(card)) return 'card-spent';
    if (this.#voided.has(card)) return 'repeated';
    this.#voided.add(card);
    return 'voided';
  }

  async stop(): Promise<boolean> {
    return this.#move('open', 'sealed');
  }

  async contents(): Promise<string[]> {
    if (this.#state !== 'sealed') return [];
    const hashed = [...this.#ballots.values()].map((ballot) => ({ ballot, hash: hashOf(ballot) }));
    return hashed.sort((a, b) => a.hash.compare(b.hash)).map(({ ballot }) => ballot);
  }

  #move(from: 'frozen' | 'open', to: 'open' | 'sealed'): boolean {
    if (this.#state !== from) return false;
    this.#state = to;
    return true;
  }
}

function hashOf(ballot: string): Buffer {
  return Buffer.from(createHash('sha256').update(ballot).digest('base64'));
}
