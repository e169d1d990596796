import type { Page } from '@playwright/test';

/** Mã tra cứu: what is in the sealed box, on a screen of the hall. */
export class TrackersPage {
  constructor(readonly page: Page) {}

  async open(conferenceId: string) {
    await this.page.goto(`/trackers/${conferenceId}`);
  }

  async lookUp(tracker: string) {
    await this.page.getByRole('searchbox', { name: 'Bốn từ hoặc mã của đồng chí' }).fill(tracker);
  }

  get found() {
    return this.page.getByText('Lá phiếu có mã này nằm trong hòm đã niêm phong.');
  }
}
