import fs from 'node:fs';
import { withClient } from './db.mjs';
import { inProject } from './project.mjs';

/** Prints how to sign in with the demo accounts, as far as this database holds them. */
export async function printDemoAccounts(url) {
  const accounts = await demoAccountsIn(url);
  if (accounts.length === 0) return;
  const width = Math.max(...accounts.map(({ username }) => username.length));
  console.log('  Tài khoản dùng thử · Demo accounts (tên đăng nhập · user name / mật khẩu · password):\n');
  for (const { username, password, vi, en } of accounts) {
    console.log(`    ${username.padEnd(width)} / ${password}   ${vi} · ${en}`);
  }
  console.log(
    '\n  Thành viên khác của mỗi Ban kiểm phiếu dùng mật khẩu của Trưởng ban (tên đăng nhập thêm .2, .3): cần khi hai người cùng làm.' +
      '\n  The other members of each committee have the password of its head (user name with .2, .3): for acts of two.\n',
  );
}

async function demoAccountsIn(url) {
  const file = inProject('prisma', 'demo-accounts.json');
  if (!fs.existsSync(file)) return [];
  const accounts = JSON.parse(fs.readFileSync(file, 'utf8'));
  const names = accounts.map(({ username }) => username);
  const { rows } = await withClient(url, (client) =>
    client.query('select username from "User" where username = any($1)', [names]),
  );
  const present = new Set(rows.map(({ username }) => username));
  return accounts.filter(({ username }) => present.has(username));
}
