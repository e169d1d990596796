import type { SameWords } from '../same-words';
import type { projector as vi } from '../vi/projector';

export const projector: SameWords<typeof vi> = {};
