import type { SameWords } from '../same-words';
import type { tally as vi } from '../vi/tally';

export const tally: SameWords<typeof vi> = {};
