import type { Page } from '@playwright/test';

/** Kiểm phiếu: the totals and the confirmation by two. */
export class TallyPage {
  constructor(readonly page: Page) {}

  async open(conferenceId: string) {
    await this.page.goto(`/committee/${conferenceId}/tally`);
  }

  get dialog() {
    return this.page.getByRole('alertdialog');
  }

  /** The second member comes to the computer of the one who is signed in. */
  async confirmWith(name: string, password: string) {
    if (!(await this.dialog.isVisible()))
      await this.page.getByRole('button', { name: 'Xác nhận kết quả (2 người)…' }).click();
    await this.dialog.getByRole('combobox', { name: 'Thành viên thứ hai' }).selectOption(name);
    await this.dialog.getByLabel('Mật khẩu của thành viên thứ hai').fill(password);
    await this.dialog.getByRole('button', { name: 'Xác nhận kết quả', exact: true }).click();
  }

  get refusal() {
    return this.dialog.getByRole('alert');
  }

  get confirmed() {
    return this.page.getByText(/^Đã xác nhận: /);
  }
}
