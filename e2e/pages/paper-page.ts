import type { Page } from '@playwright/test';

/** Phiếu giấy: handed out, counted twice, confirmed by two. */
export class PaperPage {
  constructor(readonly page: Page) {}

  async open(conferenceId: string) {
    await this.page.goto(`/committee/${conferenceId}/paper`);
  }

  async choose(way: string) {
    await this.page.getByRole('radio', { name: way }).check();
    await this.page.getByRole('button', { name: 'Chọn hình thức này' }).click();
    await this.page.getByText('Đã lưu hình thức bỏ phiếu.').waitFor();
  }

  field(name: string) {
    return this.page.getByRole('textbox', { name, exact: true });
  }

  /** The sheets of the form, as they were counted by hand. */
  async account(stock: Record<string, number>) {
    for (const [name, count] of Object.entries(stock)) await this.field(name).fill(String(count));
    await this.save('Ghi số phiếu');
  }

  /** Numbers on the paper box, by the name of their field. */
  async seal(numbers: Record<string, string>) {
    for (const [name, number] of Object.entries(numbers)) await this.field(name).fill(number);
    await this.save('Ghi số niêm phong');
  }

  /** Comes back when the form of this button says so; another form may have said so long before. */
  private async save(button: string) {
    const form = this.page.locator('form').filter({ has: this.page.getByRole('button', { name: button }) });
    await form.getByRole('button', { name: button }).click();
    await form.getByText('Đã lưu.', { exact: true }).waitFor();
  }

  async begin() {
    await this.page.getByRole('button', { name: 'Nhận đếm mẫu phiếu này' }).click();
    await this.field('Số phiếu thu về').waitFor();
  }

  /** Takes a place at a pile that is counted ballot by ballot. */
  async beginSheets() {
    await this.page.getByRole('button', { name: 'Nhận đếm mẫu phiếu này' }).click();
    await this.sheet(1).waitFor();
  }

  /** The heading of the ballot in hand. */
  sheet(number: number) {
    return this.page.getByRole('heading', { name: `Phiếu số ${number}`, exact: true });
  }

  /** Reads ballots with the keys alone: one sign for each person, Enter for the next ballot. */
  async read(ballots: readonly string[]) {
    for (const ballot of ballots) {
      for (const sign of ballot) await this.page.keyboard.press(sign);
      await this.page.keyboard.press('Enter');
    }
  }

  /** Reads one line of the ballot in hand by touch; lines from 0. */
  async mark(line: number, level: string) {
    await this.page.getByRole('radio', { name: level, exact: true }).nth(line).check();
  }

  /** The ballot in hand is invalid as a whole. */
  async invalid(reason: string) {
    await this.page.getByRole('radio', { name: reason, exact: true }).check();
    await this.lay();
  }

  /** Lays the ballot in hand on the pile, or back in its place. */
  async lay() {
    await this.page.getByRole('button', { name: /^Ghi (lại )?phiếu số \d+$/ }).click();
  }

  async takeUp(number: number) {
    await this.page.getByRole('button', { name: `Xem lại phiếu số ${number}`, exact: true }).click();
    await this.page.getByRole('heading', { name: `Sửa phiếu số ${number}` }).waitFor();
  }

  /** Figures not looked at a third time yet, with what the first counter found. */
  async openDifferences() {
    const rows = await this.page.getByRole('row').filter({ hasText: 'Chưa kiểm lại' }).all();
    const found = [];
    for (const row of rows)
      found.push({
        figure: await row.getByRole('rowheader').innerText(),
        value: Number(await row.getByRole('cell').first().innerText()),
      });
    return found;
  }

  /** Types counts one after the other, as one who looks at the sheets and not at the screen. */
  async type(from: string, counts: readonly number[]) {
    await this.field(from).focus();
    for (const count of counts) {
      await this.page.keyboard.type(String(count));
      await this.page.keyboard.press('Enter');
    }
  }

  get draftKept() {
    return this.page.getByText('Đã lưu nháp.');
  }

  async handIn() {
    await this.page.getByRole('button', { name: 'Nộp kết quả đếm…' }).click();
    await this.page.getByRole('alertdialog').getByRole('button', { name: 'Nộp kết quả đếm' }).click();
  }

  /** The third look at one figure, by somebody who did not count. */
  async look(figure: string, value: number, reason: string) {
    await this.page.getByRole('button', { name: `Kiểm lại… ${figure}`, exact: true }).click();
    const dialog = this.page.getByRole('alertdialog');
    await dialog.getByRole('textbox', { name: 'Số đúng theo phiếu' }).fill(String(value));
    await dialog.getByRole('textbox', { name: 'Vì sao lệch' }).fill(reason);
    await dialog.getByRole('button', { name: 'Ghi kết quả kiểm lại' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  async confirm() {
    await this.page.getByRole('button', { name: 'Xác nhận kết quả phiếu giấy…' }).click();
    const dialog = this.page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: 'Xác nhận', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  /** Chênh lệch: what both counts say of a figure, in the table of differences. */
  difference(figure: string) {
    return this.page.getByRole('row', { name: figure });
  }
}
