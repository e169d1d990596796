import { describe, expect, test } from 'vitest';
import { Refusal } from '../../scripts/command.mjs';
import { openDatabase } from '../../scripts/db.mjs';
import { anyFreePort } from '../../scripts/ports.mjs';
import { databaseUrl } from '@tests/support/database';

describe('DATABASE_URL', () => {
  test('names the server that is used, and no other is started', async () => {
    const database = await openDatabase({ url: databaseUrl() });

    expect(database).toMatchObject({ url: databaseUrl(), embedded: false });
  });

  test('an address that is none is refused in one sentence', async () => {
    expect(await sentenceFor('mysql://localhost/app')).toBe(
      'DATABASE_URL must read postgresql://user:password@host:port/database.',
    );
  });

  test('a server that does not answer is refused in one sentence', async () => {
    const port = await anyFreePort();

    expect(await sentenceFor(`postgresql://an:word@127.0.0.1:${port}/app`)).toBe(
      `The database of DATABASE_URL (127.0.0.1:${port}/app) cannot be used: nothing answers there.`,
    );
  });

  test.each([
    ['a wrong password', (url: URL) => (url.password = 'secret-word'), 'it refuses this user and password'],
    [
      'a database that is not there',
      (url: URL) => (url.pathname = '/nowhere'),
      'it holds no database of that name',
    ],
  ])('%s is refused without showing the password', async (_, spoil, reason) => {
    const url = new URL(databaseUrl());
    const { password } = url;
    spoil(url);

    const sentence = await sentenceFor(url.toString());

    expect(sentence).toContain(reason);
    expect(sentence).not.toContain(password);
    expect(sentence).not.toContain('secret-word');
  });
});

async function sentenceFor(url: string): Promise<string> {
  try {
    await openDatabase({ url });
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
  throw new Error('It was not refused.');
}
