import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const room = path.resolve(import.meta.dirname, '../../src/ui');

/** Every module that a ui file loads, followed through its own imports inside the room. */
function loadedBy(file: string, seen = new Set<string>()): Set<string> {
  const text = readFileSync(path.join(room, file), 'utf8');
  for (const [, from = ''] of text.matchAll(/from '([^']+)'/g)) {
    if (seen.has(from)) continue;
    seen.add(from);
    if (from.startsWith('./')) {
      const stem = from.slice(2);
      const next = [`${stem}.tsx`, `${stem}.ts`].find((name) => {
        try {
          readFileSync(path.join(room, name));
          return true;
        } catch {
          return false;
        }
      });
      if (next) loadedBy(next, seen);
    }
  }
  return seen;
}

test.each(['tablet-shell', 'button', 'tool-button', 'chip', 'note', 'track', 'cell-progress', 'live-region'])(
  '%s, which the voting tablet loads, brings along no heavy library',
  (name) => {
    const loaded = [...loadedBy(`${name}.tsx`)];

    expect(loaded.filter((from) => /react-aria|react-hook-form|@internationalized/.test(from))).toEqual([]);
  },
);
