import type { SameWords } from '../same-words';
import type { ceremony as vi } from '../vi/ceremony';

export const ceremony: SameWords<typeof vi> = {};
