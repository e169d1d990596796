import type { SameWords } from '../same-words';
import type { committee as vi } from '../vi/committee';

export const committee: SameWords<typeof vi> = {};
