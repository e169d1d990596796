import type { Page } from '@playwright/test';

/** Hội nghị: what the signed-in person may see. */
export class ConferenceListPage {
  constructor(readonly page: Page) {}

  async open() {
    await this.page.goto('/conferences');
  }

  get heading() {
    return this.page.getByRole('heading', { level: 1, name: 'Hội nghị' });
  }

  conference(name: string) {
    return this.page.getByRole('link', { name });
  }

  async create() {
    await this.page.getByRole('link', { name: 'Tạo hội nghị' }).click();
    await this.page.waitForURL('**/conferences/new');
  }
}
