import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout these scripts belong to, whatever folder they were called from. */
export const root = path.resolve(fileURLToPath(import.meta.url), '..', '..');

/** A path inside the checkout. */
export function inProject(...parts) {
  return path.join(root, ...parts);
}

/** A path inside `.data`, where everything lives that this machine made for itself (ignored by git). */
export function inData(...parts) {
  return inProject('.data', ...parts);
}
