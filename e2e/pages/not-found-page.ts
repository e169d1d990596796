import type { Page } from '@playwright/test';

/** What does not exist and what one may not see get the same answer. */
export class NotFoundPage {
  constructor(readonly page: Page) {}

  get heading() {
    return this.page.getByRole('heading', { name: 'Không tìm thấy trang' });
  }
}
