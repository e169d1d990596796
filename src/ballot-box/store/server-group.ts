import 'server-only';
import { randomBytes } from 'node:crypto';
import { belenios2048 } from '../protocol/group';
import type { RandomBytes } from '../protocol/random';
import { opensslPowers } from './openssl-powers';

/** The group with OpenSSL's powers; its tables are built once a process. */
export const serverGroup = belenios2048(opensslPowers);

/** The server's source of randomness. */
export const serverRandom: RandomBytes = (length) => new Uint8Array(randomBytes(length));
