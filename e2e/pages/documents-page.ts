import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';

export const documentNames = ['Biên bản kiểm phiếu', 'Báo cáo kết quả phiếu tín nhiệm'] as const;
export const formats = ['Word', 'PDF', 'Excel'] as const;
export type Format = (typeof formats)[number];

/** Where both documents are, with the committee (Biên bản) and with the officer (Văn bản). */
export class DocumentsPage {
  constructor(readonly page: Page) {}

  async openAsCommittee(conferenceId: string) {
    await this.page.goto(`/committee/${conferenceId}/minutes`);
  }

  async openAsOfficer(conferenceId: string) {
    await this.page.goto(`/conferences/${conferenceId}/documents`);
  }

  link(document: string, format: Format) {
    return this.page.getByRole('link', { name: `Tải ${document} dạng ${format}` });
  }

  async download(document: string, format: Format): Promise<Uint8Array> {
    return this.taken(this.link(document, format));
  }

  /** The sealed box and the figures, for whoever wants to count again. */
  async downloadPackage(): Promise<Uint8Array> {
    return this.taken(this.page.getByRole('link', { name: 'Tải gói kiểm phiếu' }));
  }

  private async taken(link: Locator): Promise<Uint8Array> {
    const coming = this.page.waitForEvent('download');
    await link.click();
    return new Uint8Array(readFileSync(await (await coming).path()));
  }

  /** What the committee alone knows, written before the documents are printed. */
  async write(record: Record<string, string>) {
    for (const [label, text] of Object.entries(record))
      await this.page.getByRole('textbox', { name: label }).fill(text);
    await this.page.getByRole('button', { name: 'Lưu', exact: true }).click();
  }

  get saved() {
    return this.page.getByText('Đã lưu. Văn bản tải về từ bây giờ có nội dung mới.');
  }
}
