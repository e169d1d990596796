import { randomUUID } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { accountOfSession, openSession, saveAccount } from '@/data/account-repository';
import { transaction } from '@/data/transaction';
import { ok } from '@/domain/kernel/result';
import type { Account, Grant } from '@/domain/organisation/account';

let made = 0;

export type AccountWish = {
  username?: string;
  fullName?: string;
  grants?: readonly Grant[];
  /** Only for tests that sign in with it; hashing takes a while. */
  passphrase?: string;
};

/** Somebody with these grants and a live session. */
export async function anAccount(wish: AccountWish = {}): Promise<{ account: Account; sessionId: string }> {
  const username = wish.username ?? `can.bo.${(made += 1)}`;
  const passwordHash = wish.passphrase ? await hash(wish.passphrase) : 'no passphrase fits';
  const saved = await transaction(async (tx) => {
    const userId = await saveAccount(tx, {
      username,
      passwordHash,
      fullName: wish.fullName ?? 'Chu Thị Mỹ Lệ',
      position: 'Chuyên viên Vụ Tổ chức cán bộ',
      grants: wish.grants ?? [],
    });
    const createdAt = new Date();
    const sessionId = randomUUID();
    const expiresAt = new Date(createdAt.getTime() + 3_600_000);
    await openSession(tx, { id: sessionId, userId, createdAt, expiresAt });
    const account = await accountOfSession(tx, sessionId, createdAt);
    if (!account) throw new Error('A session just opened cannot be found.');
    return ok({ account, sessionId });
  });
  if (!saved.ok) throw new Error('The account was not saved.');
  return saved.value;
}
