import type { Page } from '@playwright/test';

/** Diễn tập: from the overview of the real conference to nothing left of it. */
export class RehearsalPage {
  constructor(readonly page: Page) {}

  /** From the overview of a real conference; answers the id of the rehearsal. */
  async make(conferenceId: string): Promise<string> {
    await this.page.goto(`/conferences/${conferenceId}`);
    await this.page.getByRole('button', { name: 'Tổ chức diễn tập' }).click();
    await this.page.getByRole('alertdialog').getByRole('button', { name: 'Lập buổi diễn tập' }).click();
    await this.wipeButton.waitFor();
    return new URL(this.page.url()).pathname.split('/').at(-1) ?? '';
  }

  /** Over every screen of a rehearsal. */
  static bandOn(page: Page) {
    return page.getByText('DIỄN TẬP – không có giá trị');
  }

  async checkInEverybody() {
    await this.page.getByRole('button', { name: 'Điểm danh tất cả' }).click();
  }

  get wipeButton() {
    return this.page.getByRole('button', { name: 'Xóa buổi diễn tập' });
  }

  async wipe() {
    await this.wipeButton.click();
    await this.page.getByRole('alertdialog').getByRole('button', { name: 'Xóa hẳn' }).click();
    await this.page.waitForURL('**/conferences');
  }
}

/** Bỏ phiếu mô phỏng, at the committee's computer. */
export class SimulatedVoting {
  constructor(readonly page: Page) {}

  async cast(count: number) {
    await this.page.getByRole('button', { name: `Bỏ ${count} phiếu mô phỏng` }).click();
    await this.page.getByText('Mọi người có mặt đã có phiếu trong hòm.').waitFor({ timeout: 120_000 });
  }
}
