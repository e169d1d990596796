import type { Page } from '@playwright/test';

/** Khóa hòm phiếu: each member in turn reads the slip from the screen and types its last group back. */
export class KeysPage {
  constructor(readonly page: Page) {}

  async open(conferenceId: string) {
    await this.page.goto(`/committee/${conferenceId}/keys`);
  }

  /** Holds the ceremony with the usual threshold; answers what each member wrote down, in the committee's order. `asideFor` is done while a slip is shown. */
  async holdCeremony(
    names: readonly string[],
    asideFor?: (name: string) => Promise<void>,
  ): Promise<string[]> {
    await this.begin();
    const slips: string[] = [];
    for (const name of names) {
      const printed = await this.takeSlip(name, asideFor);
      await this.proveSlip(printed.at(-1) ?? '');
      slips.push(printed.join('-'));
    }
    return slips;
  }

  async begin() {
    await this.page.getByRole('button', { name: 'Tạo các phần khóa' }).click();
  }

  /** The member whose turn it is comes, takes the slip and hides it; answers its groups. */
  async takeSlip(name: string, aside?: (name: string) => Promise<void>): Promise<string[]> {
    await this.called(name).waitFor({ timeout: 60_000 });
    await this.page.getByRole('button', { name: 'Hiện phiếu của tôi' }).click();
    const groups = this.page.getByRole('list', { name: 'Mã giữ khóa' }).getByRole('listitem');
    await groups.first().waitFor({ timeout: 60_000 });
    const printed = await groups.allInnerTexts();
    await aside?.(name);
    await this.page.getByRole('button', { name: 'Tôi đã cầm phiếu, ẩn mã' }).click();
    return printed;
  }

  async proveSlip(group: string) {
    await this.lastGroup.fill(group);
    await this.page.getByRole('button', { name: 'Xác nhận đã giữ phiếu' }).click();
  }

  get lastGroup() {
    return this.page.getByRole('textbox', { name: 'Gõ lại nhóm cuối trên phiếu' });
  }

  called(name: string) {
    return this.page.getByRole('heading').getByText(`Mời đồng chí ${name} đến máy`);
  }

  /** The member at the computer keeps the share as a file too; answers where it was saved. */
  async keepFile(passphrase: string): Promise<string> {
    await this.page.getByRole('button', { name: 'Giữ thêm một tệp có mật khẩu…' }).click();
    await this.page.getByLabel('Mật khẩu của tệp', { exact: true }).fill(passphrase);
    await this.page.getByLabel('Gõ lại mật khẩu của tệp').fill(passphrase);
    await this.page.getByRole('button', { name: 'Tạo tệp' }).click();
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('link', { name: 'Tải tệp phần khóa' }).click({ timeout: 60_000 });
    return (await download).path();
  }

  get locked() {
    return this.page.getByRole('heading').getByText('Hòm phiếu đã khóa');
  }

  /** No answer came when the box was to be locked. */
  get maybeLocked() {
    return this.page.getByRole('heading', { name: 'Chưa rõ hòm đã khóa hay chưa' });
  }

  get stopButton() {
    return this.page.getByRole('button', { name: 'Dừng, làm lại từ đầu…' });
  }

  async lockAgain() {
    await this.page.getByRole('button', { name: 'Thử lại' }).click();
  }

  async goToCards() {
    await this.page.getByRole('link', { name: 'Đến bước in thẻ' }).click();
  }
}
