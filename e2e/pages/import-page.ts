import { expect, type Page } from '@playwright/test';
import { formatCount } from '@/lib/text/number';
import type { Sheet } from '../papers/make-workbook';

/** Nhập từ bảng tính, of subjects or of voters. */
export class ImportPage {
  constructor(readonly page: Page) {}

  async open(conferenceId: string, kind: 'subjects' | 'voters') {
    await this.page.goto(`/conferences/${conferenceId}/${kind}/import`);
  }

  async choose({ name, bytes }: Sheet) {
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await this.page.getByLabel('Tệp bảng tính').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
  }

  get previewHeading() {
    return this.page.getByRole('heading', { level: 1, name: /^Xem trước: / });
  }

  problem(sentence: string) {
    // Said at the field and, for those who listen, once more aloud.
    return this.page.getByText(sentence).first();
  }

  cell(place: string) {
    return this.page.getByRole('button', { name: new RegExp(`^Ô ${place}, `) });
  }

  /** Types over one cell of the preview. */
  async mend(place: string, text: string) {
    await this.cell(place).click();
    const input = this.page.getByRole('textbox', { name: new RegExp(`^Sửa ô ${place}, `) });
    await input.fill(text);
    await input.press('Enter');
  }

  /** Says in the dialog which column holds what: the field, and the column as it is offered. */
  async putColumnsRight(columns: Readonly<Record<string, string>>) {
    await this.page.getByRole('button', { name: 'Đổi cột' }).click();
    const dialog = this.page.getByRole('dialog');
    for (const [field, column] of Object.entries(columns))
      await dialog.getByLabel(field, { exact: true }).selectOption({ label: column });
    await dialog.getByRole('button', { name: 'Dùng các cột này' }).click();
  }

  /** Reads the file again, as it was saved since. */
  async readAgain({ name, bytes }: Sheet) {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Đọc lại tệp đã sửa…' }).click();
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    await (await chooser).setFiles({ name, mimeType, buffer: Buffer.from(bytes) });
  }

  /** Undoes the latest import, which nobody worked on since; `says`: what the question tells of it. */
  async undo(says = 'không mất gì khác') {
    await this.page.getByRole('button', { name: 'Hoàn tác lần nhập này' }).click();
    const dialog = this.page.getByRole('alertdialog');
    await expect(dialog).toContainText(says);
    await dialog.getByRole('button', { name: 'Hoàn tác lần nhập này' }).click();
  }

  commitButton(rows: number) {
    return this.page.getByRole('button', { name: `Nhập ${formatCount(rows)} dòng` });
  }

  saved(rows: number) {
    return this.page.getByRole('main').getByText(`Đã lưu ${formatCount(rows)} dòng.`);
  }

  async seeList() {
    await this.page.getByRole('link', { name: 'Xem danh sách' }).click();
  }
}
