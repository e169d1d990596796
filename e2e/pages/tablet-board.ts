import type { Page } from '@playwright/test';

/** Máy tính bảng on the committee's voting page: pairing, names, stopping. */
export class TabletBoard {
  constructor(readonly page: Page) {}

  tile(name: string) {
    return this.page
      .getByRole('list', { name: 'Máy tính bảng' })
      .getByRole('listitem')
      .filter({ hasText: name });
  }

  async openPairing() {
    await this.page.getByRole('button', { name: 'Ghép máy' }).click();
  }

  /** The code as it stands on the screen. */
  async code(): Promise<string> {
    return this.page.getByText(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/).innerText();
  }

  paired(name: string) {
    return this.page.getByText(`Đã ghép ${name}.`);
  }

  async closePairing() {
    await this.page.getByRole('dialog').getByRole('button', { name: 'Đóng' }).click();
  }

  async guardPin(): Promise<string> {
    const line = await this.page.getByText(/^Mã PIN của người trông máy: \d{6}$/).innerText();
    return line.slice(-6);
  }

  async rename(name: string, to: string) {
    await this.page.getByRole('button', { name: `Sửa ${name}: đổi tên hoặc dừng` }).click();
    await this.page.getByRole('textbox', { name: 'Tên máy' }).fill(to);
    await this.page.getByRole('button', { name: 'Đổi tên', exact: true }).click();
  }

  async stop(name: string) {
    await this.page.getByRole('button', { name: `Sửa ${name}: đổi tên hoặc dừng` }).click();
    await this.page.getByRole('button', { name: 'Dừng máy này…' }).click();
    await this.page.getByRole('alertdialog').getByRole('button', { name: 'Dừng máy', exact: true }).click();
  }
}
