import type { SameWords } from '../same-words';
import type { documents as vi } from '../vi/documents';

export const documents: SameWords<typeof vi> = {};
