import type { Page } from '@playwright/test';

/** Bàn điểm danh, used by the keyboard: a number, or what a hand scanner types, and Enter. */
export class AttendanceDesk {
  constructor(readonly page: Page) {}

  async open(conferenceId: string) {
    await this.page.goto(`/conferences/${conferenceId}/hall/attendance`);
  }

  get search() {
    return this.page.getByRole('searchbox', { name: /^Tìm theo tên/ });
  }

  async tick(number: number, typed = String(number)) {
    await this.search.fill(typed);
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
    await dialog.getByRole('button', { name: 'Ghi', exact: true }).click();
    await this.page
      .getByRole('status')
      .filter({ hasText: `Đã ghi vắng: số ${number},` })
      .waitFor();
  }

  /** Whoever is in the hall leaves before the vote, and comes back late. */
  async leaveAndComeBack(number: number) {
    await this.change(number, 'Đã rời hội nghị trước khi bỏ phiếu');
    await this.page.getByText(`Đã ghi rời hội nghị: số ${number},`).waitFor();
    await this.change(number, 'Có mặt, đến muộn');
    await this.page.getByText(`Đã ghi có mặt, đến muộn: số ${number},`).waitFor();
  }

  private async change(number: number, to: string) {
    await this.page.getByRole('button', { name: new RegExp(`^Sửa điểm danh: số ${number},`) }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('radio', { name: to }).check();
    await dialog.getByRole('button', { name: 'Ghi', exact: true }).click();
  }

  quorum(present: number, convened: number) {
    return this.page.getByText(`Có mặt ${present}/${convened}`);
  }
}
