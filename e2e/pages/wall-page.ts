import type { Page } from '@playwright/test';

/** Màn hình hội trường. */
export class WallPage {
  constructor(readonly page: Page) {}

  async open(conferenceId: string) {
    await this.page.goto(`/projector/${conferenceId}`);
  }

  /** Under the title: unit, time and day. */
  get where() {
    return this.page.getByRole('banner').getByRole('paragraph');
  }

  /** Mã niêm phong of the electronic box. */
  get sealCode() {
    return this.page.getByText(/^([0-9A-F]{4}-){7}[0-9A-F]{4}$/);
  }

  get resultHeading() {
    return this.page.getByRole('heading', { name: 'Kết quả lấy phiếu tín nhiệm' });
  }
}
