import { beforeEach, expect, test } from 'vitest';
import { signIn } from '@/use-cases/session/sign-in';
import { anAccount } from '@tests/support/an-account';
import { resetDatabase, sql } from '@tests/support/database';

const username = 'can.bo.vinhphuc';
const password = 'Một câu dài dễ nhớ';
const wrong = { ok: false, error: { code: 'wrong-password' } };

beforeEach(async () => {
  await resetDatabase();
  await anAccount({ username, passphrase: password });
});

async function guess(times: number, name = username): Promise<unknown[]> {
  const answers = [];
  for (let time = 0; time < times; time += 1)
    answers.push(await signIn({ username: name, password: `không phải ${time}` }));
  return answers;
}

test('the password opens a session, in whatever form its marks are typed, and stands in the history', async () => {
  const entered = await signIn({ username: username.toUpperCase(), password: password.normalize('NFD') });

  expect(entered).toMatchObject({ ok: true, value: { fullName: 'Chu Thị Mỹ Lệ' } });
  expect(await sql(`select 1 from "AuditEvent" where type = 'signed-in'`)).toHaveLength(1);
});

test('an unknown name and a wrong password are told in the same words', async () => {
  expect(await guess(1)).toEqual([wrong]);
  expect(await guess(1, 'khong.co.ai')).toEqual([wrong]);
});

test('after five failures the name waits five minutes, with the right password too, and then goes on', async () => {
  expect(await guess(5)).toEqual([wrong, wrong, wrong, wrong, wrong]);

  expect(await signIn({ username, password })).toEqual({
    ok: false,
    error: { code: 'too-many-tries', waitMinutes: 5 },
  });
  await sql(`update "SignInFailure" set "lastFailedAt" = "lastFailedAt" - interval '4 minutes 30 seconds'`);
  expect(await signIn({ username, password })).toEqual({
    ok: false,
    error: { code: 'too-many-tries', waitMinutes: 1 },
  });
  await sql(`update "SignInFailure" set "lastFailedAt" = "lastFailedAt" - interval '1 minute'`);
  expect(await signIn({ username, password })).toMatchObject({ ok: true });
});

test('a good sign-in forgets the failures before it', async () => {
  await guess(4);
  await signIn({ username, password });

  expect(await guess(2)).toEqual([wrong, wrong]);
  expect(await signIn({ username, password })).toMatchObject({ ok: true });
});
