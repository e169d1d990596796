import type { Page } from '@playwright/test';
import { readCards } from '../papers/read-cards';

/** Thẻ phiếu: made, printed, frozen before voting; counted back after it. */
export class CardsPage {
  constructor(readonly page: Page) {}

  async open(conferenceId: string) {
    await this.page.goto(`/committee/${conferenceId}/cards`);
  }

  /** Makes as many cards as are suggested and takes their codes from the printed file. */
  async printAll(): Promise<string[]> {
    await this.page.getByRole('button', { name: 'Tạo thẻ' }).click();
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('link', { name: 'Tải tệp PDF' }).click({ timeout: 120_000 });
    return readCards(await (await download).path());
  }

  async freeze(count: number) {
    await this.page.getByRole('textbox', { name: 'Số thẻ đã cắt và đếm được' }).fill(String(count));
    await this.page.getByRole('button', { name: `Đã in, đếm đủ ${count} thẻ: chốt danh sách` }).click();
  }

  get dropButton() {
    return this.page.getByRole('button', { name: 'Bỏ các thẻ này…' });
  }

  frozen(count: number) {
    return this.page.getByText(`Đã chốt ${count} thẻ`);
  }

  /** Asks for a spoiled card to be voided; the dialog stays where something is wrong. */
  async voidSpoiled(code: string, witness: string) {
    const { dialog } = this;
    if (!(await dialog.isVisible())) await this.page.getByRole('button', { name: 'Hủy thẻ hỏng…' }).click();
    await this.spoiledCode.fill(code);
    await dialog.getByRole('textbox', { name: 'Người chứng kiến' }).fill(witness);
    await dialog.getByRole('button', { name: 'Hủy thẻ này' }).click();
  }

  get spoiledCode() {
    return this.dialog.getByRole('textbox', { name: 'Mã 16 ký tự trên thẻ hỏng' });
  }

  get dialog() {
    return this.page.getByRole('alertdialog');
  }

  /** Counts the cards of the one form back, after sealing. */
  async countBack(counts: { issued: number; unused: number; spoiled: number }) {
    await this.page.getByRole('textbox', { name: 'Phát ra' }).fill(String(counts.issued));
    await this.page.getByRole('textbox', { name: 'Chưa dùng' }).fill(String(counts.unused));
    await this.page.getByRole('textbox', { name: 'Hỏng, đã hủy' }).fill(String(counts.spoiled));
    await this.page.getByRole('button', { name: 'Ghi số đếm' }).click();
  }

  get countedBack() {
    return this.page.getByText('Đã ghi số đếm.');
  }
}
