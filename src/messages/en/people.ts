import type { SameWords } from '../same-words';
import type { people as vi } from '../vi/people';

export const people: SameWords<typeof vi> = {};
