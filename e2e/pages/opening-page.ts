import type { Page } from '@playwright/test';

/** Niêm phong, mở hòm: ballots checked, cards counted back, shares entered, box opened. */
export class OpeningPage {
  constructor(readonly page: Page) {}

  async open(conferenceId: string) {
    await this.page.goto(`/committee/${conferenceId}/open`);
  }

  /** Has every sealed ballot checked; none is opened. */
  async checkBallots(total: number) {
    await this.page.getByRole('button', { name: /^(Bắt đầu kiểm chứng|Kiểm chứng tiếp)$/ }).click();
    await this.page.getByText(`Đã kiểm chứng cả ${total} phiếu.`).waitFor({ timeout: 120_000 });
  }

  get openButton() {
    return this.page.getByRole('button', { name: 'Mở hòm…' });
  }

  async enterShare(name: string, slip: string) {
    await this.page.getByRole('radio', { name }).check();
    await this.page.getByRole('textbox', { name: 'Mã giữ khóa' }).fill(slip);
    await this.page.getByRole('button', { name: 'Nhập phần khóa' }).click();
  }

  async chooseFile(file: string | { name: string; mimeType: string; buffer: Buffer }) {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: /^Chọn tệp (phần khóa|khác)$/ }).click();
    await (await chooser).setFiles(file);
  }

  async enterFile(passphrase: string) {
    await this.page.getByLabel('Mật khẩu của tệp').fill(passphrase);
    await this.page.getByRole('button', { name: 'Nhập phần khóa' }).click();
  }

  accepted(name: string) {
    return this.page.getByText(`Đã nhận phần khóa của đồng chí ${name}.`);
  }

  /** Said once as many shares are in as it takes. */
  get enough() {
    return this.page.getByText(/^Đủ \d+ phần khóa\.$/);
  }

  wrongSecret(name: string) {
    return this.page.getByText(`Mã này không phải phần khóa của đồng chí ${name}.`);
  }

  /** Opens the box and comes to the totals. */
  async openBox() {
    await this.openButton.click();
    await this.page.getByRole('alertdialog').getByRole('button', { name: 'Mở hòm', exact: true }).click();
    await this.page.waitForURL('**/tally');
  }
}
