import type { Page } from '@playwright/test';

/** Theo dõi xử lý. */
export class FollowUpPage {
  constructor(readonly page: Page) {}

  get recordButton() {
    return this.page.getByRole('button', { name: /^Ghi quyết định… đối với/ });
  }

  get dialog() {
    return this.page.getByRole('dialog');
  }

  section(title: string) {
    return this.page.getByRole('heading', { level: 2, name: title }).locator('xpath=ancestor::section[1]');
  }

  async open() {
    await this.page.goto('/follow-ups');
  }

  async write(decision: { measure: string; decidedBy: string; decidedOn: string; documentNumber: string }) {
    await this.dialog.getByLabel('Việc đã quyết định').selectOption({ label: decision.measure });
    await this.dialog.getByRole('textbox', { name: 'Cơ quan quyết định' }).fill(decision.decidedBy);
    await this.dialog.getByRole('textbox', { name: 'Số văn bản' }).fill(decision.documentNumber);
    const day = this.dialog.getByRole('group', { name: 'Ngày quyết định' });
    await day.getByRole('spinbutton').first().click();
    await this.page.keyboard.type(decision.decidedOn);
  }

  async save() {
    await this.dialog.getByRole('button', { name: 'Ghi vào sổ' }).click();
  }
}
