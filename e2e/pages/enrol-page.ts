import type { Page } from '@playwright/test';

/** Where a one-time link leads. */
export class EnrolPage {
  constructor(readonly page: Page) {}

  /** Takes the user name that is suggested; answers it. */
  async enrol(link: string, password: string): Promise<string> {
    await this.page.goto(link);
    const username = await this.page.getByRole('textbox', { name: 'Tên đăng nhập' }).inputValue();
    await this.page.getByLabel('Mật khẩu', { exact: true }).fill(password);
    await this.page.getByLabel('Nhập lại mật khẩu', { exact: true }).fill(password);
    await this.page.getByRole('button', { name: 'Lập tài khoản và vào làm việc' }).click();
    await this.page.waitForURL('**/committee/**');
    return username;
  }
}
