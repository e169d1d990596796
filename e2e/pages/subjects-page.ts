import { expect, type Page } from '@playwright/test';

/** Người được lấy phiếu of one conference. */
export class SubjectsPage {
  constructor(readonly page: Page) {}

  /** Answers that everybody the register asks about is another person of the same name. */
  async tellApart(conferenceId: string, count: number) {
    await this.page.goto(`/conferences/${conferenceId}/subjects`);
    const another = this.page.getByRole('button', { name: 'Người khác, trùng họ tên' });
    for (let asked = count; asked > 0; asked -= 1) {
      await expect(another).toHaveCount(asked);
      await another.first().click();
    }
    await expect(another).toHaveCount(0);
  }
}
