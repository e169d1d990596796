import type { Page } from '@playwright/test';

/** Mẫu phiếu: who stands on which ballot form, and who marks it. */
export class FormsPage {
  constructor(readonly page: Page) {}

  /** One form with everybody on it, marked by every group. */
  async makeOneForEverybody() {
    await this.page.getByRole('button', { name: 'Một mẫu phiếu cho tất cả' }).click();
  }

  async save() {
    await this.page.getByRole('button', { name: 'Lưu mẫu phiếu' }).click();
  }

  get saveState() {
    return this.page.getByRole('status').filter({ hasText: /mẫu phiếu|thay đổi/ });
  }
}
