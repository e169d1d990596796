import type { Page } from '@playwright/test';

/** Đăng nhập. */
export class SignInPage {
  constructor(readonly page: Page) {}

  async open() {
    await this.page.goto('/sign-in');
  }

  async fill({ username, password }: { username: string; password: string }) {
    await this.page.getByRole('textbox', { name: 'Tên đăng nhập' }).fill(username);
    await this.page.getByLabel('Mật khẩu', { exact: true }).fill(password);
    await this.page.getByRole('button', { name: 'Đăng nhập' }).click();
  }

  /** Comes back when the person stands where their work begins. */
  async signIn(account: { username: string; password: string }) {
    await this.open();
    await this.fill(account);
    await this.page.waitForURL((url) => url.pathname !== '/sign-in');
  }
}
