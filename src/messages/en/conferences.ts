import type { SameWords } from '../same-words';
import type { conferences as vi } from '../vi/conferences';

export const conferences: SameWords<typeof vi> = {};
