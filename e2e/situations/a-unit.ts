import { randomUUID } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { saveAccount } from '@/data/account-repository';
import { transaction } from '@/data/transaction';
import type { OrganisationId } from '@/domain/kernel/ids';
import { ok } from '@/domain/kernel/result';
import type { Actor, Role } from '@/domain/kernel/scope';
import type { Grant } from '@/domain/organisation/account';
import { anOrganisation } from '@tests/support/an-organisation';

/** Somebody who can sign in. */
export type Account = { username: string; password: string };

export type Staff = Account & { actor: Actor };

/** A unit of its own for one test, so that tests never see each other's conferences. */
export type Unit = { id: OrganisationId; name: string; officer: Staff };

const password = 'Mot-mat-khau-dai';

/** The password of everybody in these situations. */
export const passwordOfAll = password;

/** A unit with one officer. */
export async function aUnit(name = `Tổng cục Thử nghiệm ${word()}`): Promise<Unit> {
  const id = await anOrganisation({
    name,
    superiorHeaderLines: ['ĐẢNG BỘ THỬ NGHIỆM'],
    issuerHeaderLines: ['ĐẢNG ỦY TỔNG CỤC THỬ NGHIỆM'],
  });
  return { id, name, officer: await aStaffMember('officer', id) };
}

/** An account with one role over a whole unit. */
export async function aStaffMember(role: Role, organisationId: OrganisationId): Promise<Staff> {
  return anAccount([{ role, organisationId, conferenceId: null }]);
}

async function anAccount(grants: Grant[]): Promise<Staff> {
  const username = `can.bo.${word()}`;
  const passwordHash = await hash(password);
  const fullName = 'Chu Thị Mỹ Lệ';
  const position = 'Vụ Tổ chức cán bộ';
  const account = { username, passwordHash, fullName, position, grants };
  const saved = await transaction(async (tx) => ok(await saveAccount(tx, account)));
  return { username, password, actor: { userId: saved.value, name: fullName } };
}

/** A word nobody used before. */
export function word(): string {
  return randomUUID().slice(0, 8);
}
