// `tsx` reads TypeScript in the main thread alone; this, in every thread that the process starts.
import { register } from 'tsx/esm/api';

register();
