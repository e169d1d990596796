import type { Page } from '@playwright/test';

/** Màn hình hội trường. */
export class WallPage {
  constructor(readonly page: Page) {}

  async open(conferenceId: string) {
    await this.page.goto(`/projector/${conferenceId}`);
  }

  get resultHeading() {
    return this.page.getByRole('heading', { name: 'Kết quả lấy phiếu tín nhiệm' });
  }
}
