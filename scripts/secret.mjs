import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { inData } from './project.mjs';

/** The key that signs sessions: `NEXTAUTH_SECRET`, or one that this checkout drew once and keeps to itself. */
export function sessionSecret() {
  if (process.env.NEXTAUTH_SECRET) return process.env.NEXTAUTH_SECRET;
  const file = inData('nextauth.secret');
  const draft = `${file}.${process.pid}`;
  fs.mkdirSync(inData(), { recursive: true });
  try {
    if (!fs.existsSync(file)) {
      fs.writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600 });
      fs.linkSync(draft, file); // whole or not at all; a twin that was quicker keeps its own
    }
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  } finally {
    fs.rmSync(draft, { force: true });
  }
  return fs.readFileSync(file, 'utf8');
}
