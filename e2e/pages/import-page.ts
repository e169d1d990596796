import type { Page } from '@playwright/test';
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

  commitButton(rows: number) {
    return this.page.getByRole('button', { name: `Nhập ${rows} dòng` });
  }

  saved(rows: number) {
    return this.page.getByRole('main').getByText(`Đã lưu ${rows} dòng.`);
  }

  async seeList() {
    await this.page.getByRole('link', { name: 'Xem danh sách' }).click();
  }
}
