import type { SameWords } from '../same-words';
import type { tablet as vi } from '../vi/tablet';

export const tablet: SameWords<typeof vi> = {};
