import type { Locator, Page } from '@playwright/test';

/** Văn bản of a conference as its officer works with them: what is done with each, and the register. */
export class PapersPage {
  constructor(readonly page: Page) {}

  async open(conferenceId: string) {
    await this.page.goto(`/conferences/${conferenceId}/documents`);
  }

  row(document: string): Locator {
    const heading = this.page.getByRole('heading', { level: 3, name: document, exact: true });
    return this.page.getByRole('listitem').filter({ has: heading });
  }

  get dialog() {
    return this.page.getByRole('dialog');
  }

  async choose(document: string, action: RegExp | string) {
    await this.page.getByRole('button', { name: `Thao tác khác với ${document}` }).click();
    await this.page.getByRole('menuitem', { name: action }).click();
  }

  async issue({ number, reason }: { number: string; reason?: string }) {
    await this.dialog.getByRole('textbox', { name: 'Số', exact: false }).first().fill(number);
    if (reason !== undefined) await this.dialog.getByRole('textbox', { name: 'Lý do thay thế' }).fill(reason);
    await this.dialog.getByRole('button', { name: 'Ban hành', exact: true }).click();
  }

  async uploadSigned(name: string, bytes: Uint8Array) {
    const file = { name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) };
    await this.dialog.getByLabel('Tệp bản ký').setInputFiles(file);
    await this.dialog.getByRole('button', { name: 'Tải lên' }).click();
  }

  async sign({ p12, passphrase }: { p12: Uint8Array; passphrase: string }) {
    const file = { name: 'chung-thu.p12', mimeType: 'application/x-pkcs12', buffer: Buffer.from(p12) };
    await this.dialog.getByLabel(/^Tệp chứng thư/).setInputFiles(file);
    await this.dialog.getByLabel('Mật khẩu của tệp chứng thư').fill(passphrase);
    await this.dialog.getByRole('button', { name: 'Ký', exact: true }).click();
  }

  async openRegister(year: number) {
    await this.page.goto(`/papers?year=${year}`);
  }
}

/** Kiểm tra văn bản: anybody who holds the sheet or the file. */
export class PaperCheckPage {
  constructor(readonly page: Page) {}

  async open() {
    await this.page.goto('/verify/paper');
  }

  async byCode(code: string) {
    await this.page.getByRole('textbox', { name: 'Mã kiểm tra' }).fill(code);
    await this.page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  }

  async byFile(name: string, bytes: Uint8Array) {
    const file = { name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) };
    await this.page.getByLabel('Tệp Word, PDF, Excel hoặc bản ký').setInputFiles(file);
  }

  get stands() {
    return this.page.getByText('Văn bản có thật, đang có hiệu lực trong sổ');
  }

  get replaced() {
    return this.page.getByText('Văn bản có thật, nhưng đã được thay thế');
  }

  get sameFile() {
    return this.page.getByText('đúng từng byte với tệp đã ban hành');
  }

  get unknownFile() {
    return this.page.getByText('Tệp này không giống văn bản đã ban hành nào');
  }
}
