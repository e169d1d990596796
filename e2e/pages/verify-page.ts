import type { Page } from '@playwright/test';

/** Kiểm tra một cuộc kiểm phiếu: anybody counts again, from nothing but the file. */
export class VerifyPage {
  constructor(readonly page: Page) {}

  async open() {
    await this.page.goto('/verify');
  }

  async choose(name: string, bytes: Uint8Array) {
    const file = { name, mimeType: 'application/zip', buffer: Buffer.from(bytes) };
    await this.page.getByLabel('Gói kiểm phiếu (.zip) hoặc hòm phiếu (.bel)').setInputFiles(file);
  }

  get agrees() {
    return this.page.getByText('Khớp: kết quả kiểm lại đúng với số liệu trong gói');
  }

  get differs() {
    return this.page.getByText('Lỗi đầu tiên gặp trong tệp');
  }
}
