import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures';

type ChosenFile = { name: string; mimeType: string; buffer: Buffer };

/** Hồ sơ và thời hạn of one conference. */
export class DossiersPage {
  readonly deadlines: Locator;
  readonly late: Locator;
  readonly queue: Locator;
  readonly dialog: Locator;
  readonly releaseButton: Locator;

  constructor(readonly page: Page) {
    this.deadlines = page.getByRole('region', { name: 'Các mốc' });
    this.late = page.getByRole('region', { name: 'Đang chậm' });
    this.queue = page.getByRole('region', { name: 'Tệp chờ nhận' });
    this.dialog = page.getByRole('dialog');
    this.releaseButton = page.getByRole('button', { name: 'Gửi hồ sơ cho người ghi phiếu…' });
  }

  async open(conferenceId: string): Promise<void> {
    await this.page.goto(`/conferences/${conferenceId}/dossiers`);
    await expect(this.page.getByRole('heading', { level: 1, name: 'Hồ sơ và thời hạn' })).toBeVisible();
  }

  async choose(files: readonly ChosenFile[]): Promise<void> {
    await this.page.getByLabel(/^Tệp hồ sơ/).setInputFiles([...files]);
    await expect(this.queue.getByRole('listitem')).toHaveCount(files.length);
  }

  /** Says whose a file is and which paper. */
  async say(file: string, { item, whose }: { item: string; whose: string }): Promise<void> {
    await this.page.getByLabel(`Tệp ${file} là loại giấy tờ nào`).selectOption({ label: item });
    await this.page.getByLabel(`Tệp ${file} là của ai`).selectOption({ label: whose });
  }

  sendButton(count: number): Locator {
    return this.page.getByRole('button', { name: `Nhận ${count} tệp` });
  }

  async openPaper(item: string, name: string): Promise<void> {
    await this.page.getByRole('button', { name: `Xem: ${item}, ${name}` }).click();
    await expect(this.dialog).toBeVisible();
  }

  lateRow(what: string, name: string): Locator {
    return this.late.getByRole('row').filter({ hasText: what }).filter({ hasText: name });
  }

  async writeContact(name: string, phone: string): Promise<void> {
    await this.page.getByRole('button', { name: `Liên hệ về hồ sơ của ${name}` }).click();
    await this.dialog.getByLabel('Điện thoại', { exact: false }).first().fill(phone);
    await this.dialog.getByRole('button', { name: 'Lưu' }).click();
    await expect(this.dialog).toHaveCount(0);
  }

  reader(name: string): Locator {
    return this.page.getByRole('region', { name: 'Người đọc' }).getByRole('row').filter({ hasText: name });
  }

  /** A new reading link of this voter, as it is shown once. */
  async issueLink(name: string): Promise<string> {
    await this.page.getByRole('button', { name: `Cấp mới đường dẫn cho ${name}` }).click();
    const url = await this.dialog.getByText(/\/read\//).innerText();
    await this.dialog.getByRole('button', { name: 'Đóng' }).click();
    return url;
  }
}
