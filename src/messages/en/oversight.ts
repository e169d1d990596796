import type { SameWords } from '../same-words';
import type { oversight as vi } from '../vi/oversight';

export const oversight: SameWords<typeof vi> = {};
