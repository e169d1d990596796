import type { SameWords } from '../same-words';
import type { forms as vi } from '../vi/forms';

export const forms: SameWords<typeof vi> = {};
