import type { Page } from '@playwright/test';

/** Ban kiểm phiếu, as the officer records it, with the one-time links of its members. */
export class HallCommitteePage {
  constructor(readonly page: Page) {}

  async open(conferenceId: string) {
    await this.page.goto(`/conferences/${conferenceId}/hall/committee`);
  }

  /** Chooses members among those present, the first as head, with their votes. */
  async elect(names: readonly string[], votesFor: number) {
    for (const name of names) {
      await this.page.getByRole('searchbox', { name: 'Tìm theo tên' }).fill(name);
      await this.page.getByRole('button', { name: `Chọn ${name}` }).click();
      const seat = this.page.getByRole('group', { name, exact: true });
      await seat.getByRole('textbox', { name: 'Số phiếu đồng ý' }).fill(String(votesFor));
    }
    await this.page.getByRole('button', { name: 'Ghi Ban kiểm phiếu' }).click();
  }

  member(name: string) {
    return this.page.getByRole('row').filter({ hasText: name });
  }

  /** The address behind the QR code that only this member sees. */
  async oneTimeLink(name: string): Promise<string> {
    await this.page.getByRole('button', { name: `Hiện mã QR cho ${name}` }).click();
    const dialog = this.page.getByRole('dialog', { name: `Mã QR của đồng chí ${name}` });
    const address = await dialog.getByRole('link', { name: 'Mở ngay trên máy này' }).getAttribute('href');
    await dialog.getByRole('button', { name: 'Đóng' }).click();
    if (!address) throw new Error(`There is no one-time link for ${name}.`);
    return address;
  }
}
