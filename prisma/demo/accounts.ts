import fs from 'node:fs';
import { hash } from '@node-rs/argon2';
import { z } from 'zod';
import { saveAccount } from '@/data/account-repository';
import { transaction } from '@/data/transaction';
import type { OrganisationId } from '@/domain/kernel/ids';
import { ok } from '@/domain/kernel/result';
import type { Actor, ConferenceScope, Role } from '@/domain/kernel/scope';
import { addObserver } from '@/use-cases/hall/add-observer';
import { issueEnrolment } from '@/use-cases/hall/issue-enrolment';
import { enrol } from '@/use-cases/session/enrol';
import { committeeIds } from './make-conference';
import { must } from './run-conference';

/** The accounts that the start prints; read as a file, so that every loader of TypeScript can. */
const accounts = z
  .array(z.object({ username: z.string(), password: z.string() }))
  .parse(JSON.parse(fs.readFileSync('prisma/demo-accounts.json', 'utf8')));

const argon2id = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Accounts of people who have one before any conference. */
const staff: readonly { username: string; fullName: string; position: string; role: Role; unit: string }[] = [
  {
    username: 'quantri',
    fullName: 'Trịnh Gia Khánh',
    position: 'Quản trị viên',
    role: 'administrator',
    unit: 'trung-uong',
  },
  {
    username: 'canbo.thads',
    fullName: 'Chu Thị Mỹ Lệ',
    position: 'Vụ Tổ chức cán bộ',
    role: 'officer',
    unit: 'thads',
  },
  {
    username: 'canbo.btctw',
    fullName: 'Mạc Quang Tường',
    position: 'Vụ Tổng hợp',
    role: 'officer',
    unit: 'btctw',
  },
  {
    username: 'canbo.qltt',
    fullName: 'Hồ Thị Minh Châu',
    position: 'Vụ Tổ chức cán bộ',
    role: 'officer',
    unit: 'qltt',
  },
  {
    username: 'canbo.vinhphuc',
    fullName: 'Tô Nghĩa Bình',
    position: 'Ban Tổ chức Tỉnh ủy',
    role: 'officer',
    unit: 'vinhphuc',
  },
  {
    username: 'capquanly',
    fullName: 'Tống Khánh Hòa An',
    position: 'Vụ Tổ chức cán bộ Bộ',
    role: 'authority',
    unit: 'bocongthuong',
  },
];

/** The password of a demo account, as it is printed at the start. */
export function demoPassword(username: string): string {
  const account = accounts.find((candidate) => candidate.username === username);
  if (!account) throw new Error(`There is no demo account ${username}.`);
  return account.password;
}

/** Makes the accounts of officers, authority and administrator; answers the officers by unit. Idempotent. */
export async function seedStaff(units: ReadonlyMap<string, OrganisationId>): Promise<Map<string, Actor>> {
  const officers = new Map<string, Actor>();
  for (const { username, fullName, position, role, unit } of staff) {
    const organisationId = units.get(unit);
    if (!organisationId) throw new Error(`There is no unit ${unit}.`);
    const passwordHash = await hash(demoPassword(username), argon2id);
    const grants = [{ role, organisationId, conferenceId: null }];
    const account = { username, passwordHash, fullName, position, grants };
    const saved = await transaction(async (tx) => ok(await saveAccount(tx, account)));
    if (role === 'officer') officers.set(unit, { userId: saved.value, name: fullName });
  }
  return officers;
}

/** Gives every member of the committee an account by the one-time link, the head under the name that is printed. */
export async function enrolCommittee(scope: ConferenceScope, unit: string): Promise<void> {
  const head = `kiemphieu.${unit}`;
  for (const [index, personId] of (await committeeIds(scope)).entries()) {
    const { token } = must(await issueEnrolment(scope, { kind: 'committee', personId }));
    const username = index === 0 ? head : `${head}.${index + 1}`;
    must(await enrol({ token, username, passphrase: demoPassword(head) }));
  }
}

/** Records an observer with an account. */
export async function enrolObserver(scope: ConferenceScope, username: string): Promise<void> {
  const observer = {
    fullName: 'Phan Thị Ngọc Bích',
    post: 'Phó Chủ nhiệm Ủy ban Kiểm tra',
    organisation: 'Ủy ban Kiểm tra Trung ương',
  };
  const { id } = must(await addObserver(scope, observer));
  const { token } = must(await issueEnrolment(scope, { kind: 'observer', personId: id }));
  must(await enrol({ token, username, passphrase: demoPassword(username) }));
}
