import type { SameWords } from '../same-words';
import type { cards as vi } from '../vi/cards';

export const cards: SameWords<typeof vi> = {};
