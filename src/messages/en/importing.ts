import type { SameWords } from '../same-words';
import type { importing as vi } from '../vi/importing';

export const importing: SameWords<typeof vi> = {};
