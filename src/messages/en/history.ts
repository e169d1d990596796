import type { SameWords } from '../same-words';
import type { history as vi } from '../vi/history';

export const history: SameWords<typeof vi> = {};
