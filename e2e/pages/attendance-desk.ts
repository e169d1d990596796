import type { Page } from '@playwright/test';

/** Bàn điểm danh, used by the keyboard: a number and Enter. */
export class AttendanceDesk {
  constructor(readonly page: Page) {}

  async open(conferenceId: string) {
    await this.page.goto(`/conferences/${conferenceId}/hall/attendance`);
  }

  get search() {
    return this.page.getByRole('searchbox', { name: 'Tìm theo tên' });
  }

  async tick(number: number) {
    await this.search.fill(String(number));
    await this.search.press('Enter');
    await this.page
      .getByRole('status')
      .filter({ hasText: `Đã ghi có mặt: số ${number},` })
      .waitFor();
  }

  /** Vắng có lý do, through the dialog of that voter. */
  async excuse(number: number, reason: string) {
    await this.page.getByRole('button', { name: new RegExp(`^Ghi vắng: số ${number},`) }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Lý do vắng' }).fill(reason);
    await dialog.getByRole('button', { name: 'Vắng có lý do' }).click();
    await this.page
      .getByRole('status')
      .filter({ hasText: `Đã ghi vắng: số ${number},` })
      .waitFor();
  }

  quorum(present: number, convened: number) {
    return this.page.getByText(`Có mặt ${present}/${convened}`);
  }
}
