import type { SameWords } from '../same-words';
import type { setup as vi } from '../vi/setup';

export const setup: SameWords<typeof vi> = {};
