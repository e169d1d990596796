import type { SameWords } from '../same-words';
import type { hall as vi } from '../vi/hall';

export const hall: SameWords<typeof vi> = {};
