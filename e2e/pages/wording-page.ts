import type { Locator, Page } from '@playwright/test';

/** Sửa lời văn of one paper. */
export class WordingPage {
  constructor(readonly page: Page) {}

  paragraph(number: number): Locator {
    return this.page.getByRole('region', { name: `Đoạn ${number}`, exact: true });
  }

  async edit(number: number) {
    await this.page.getByRole('button', { name: `Sửa đoạn ${number}`, exact: true }).click();
  }

  get text() {
    return this.page.getByRole('textbox', { name: /^Lời văn của đoạn/ });
  }

  async insert(figure: string) {
    await this.page.getByRole('button', { name: `Chèn số liệu ${figure}` }).click();
  }

  async save() {
    await this.page.getByRole('button', { name: 'Lưu lời văn' }).click();
  }

  async putBack(number: number) {
    await this.page.getByRole('button', { name: `Trở về lời văn của phần mềm ở đoạn ${number}` }).click();
  }

  get refusal() {
    return this.page.getByRole('main').getByRole('alert');
  }
}
