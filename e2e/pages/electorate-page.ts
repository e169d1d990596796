import type { Page } from '@playwright/test';

/** Đối chiếu thành phần ghi phiếu. */
export class ElectoratePage {
  constructor(readonly page: Page) {}

  async open(conferenceId: string) {
    await this.page.goto(`/conferences/${conferenceId}/electorate`);
  }

  /** Applies the template of this name; `fills` says which group of the roll stands for which seat. */
  async apply(template: string, fills: Record<string, string> = {}) {
    await this.page.getByRole('button', { name: /^(Chọn|Đổi) mẫu…$/ }).click();
    const dialog = this.page.getByRole('alertdialog');
    await dialog.getByLabel('Mẫu', { exact: true }).selectOption({ label: template });
    for (const [seat, group] of Object.entries(fills))
      await dialog.getByLabel(seat, { exact: true }).selectOption({ label: group });
    await dialog.getByRole('button', { name: 'Áp dụng mẫu' }).click();
  }

  seat(name: string) {
    return this.page.getByRole('region', { name: /^Thành phần theo mẫu/ }).getByRole('row', {
      name: new RegExp(name),
    });
  }

  get doubles() {
    return this.page.getByRole('region', { name: 'Có thể là một người' });
  }

  async merge(name: string) {
    await this.doubles.getByRole('button', { name: `Gộp ${name}` }).click();
    await this.page.getByRole('button', { name: 'Gộp thành một người' }).click();
  }

  async reasonsOf(name: string) {
    const why = this.page.getByRole('region', { name: 'Vì sao có tên trong danh sách' });
    await why.getByRole('searchbox').fill(name);
    return why.getByRole('row', { name: new RegExp(name) });
  }
}
