import type { Page } from '@playwright/test';
import { passwordOfAll } from '../situations/a-unit';

/** Bỏ phiếu at the committee's computer: what is missing, the turnout as a count, the seal. */
export class VotingConsole {
  constructor(readonly page: Page) {}

  async open(conferenceId: string) {
    await this.page.goto(`/committee/${conferenceId}/voting`);
  }

  get openButton() {
    return this.page.getByRole('button', { name: 'Mở bỏ phiếu…' });
  }

  /** Says that the test did not try these members' shares, and leads to where they can. */
  untriedShares(names: string) {
    return this.page
      .getByRole('listitem')
      .filter({ hasText: `Chưa thử phần khóa: ${names}` })
      .getByRole('link', { name: 'Thử phần khóa' });
  }

  get dialog() {
    return this.page.getByRole('alertdialog');
  }

  /** Another member comes to this computer and enters the own passphrase. */
  async confirmedBySecond() {
    await this.dialog.getByRole('combobox', { name: 'Thành viên thứ hai' }).selectOption({ index: 1 });
    await this.dialog.getByLabel('Mật khẩu của thành viên thứ hai').fill(passwordOfAll);
  }

  async openVoting(testSkippedReason: string) {
    await this.openButton.click();
    await this.confirmedBySecond();
    await this.dialog.getByRole('textbox', { name: 'Lý do chưa bỏ phiếu thử' }).fill(testSkippedReason);
    await this.dialog.getByRole('button', { name: 'Mở bỏ phiếu', exact: true }).click();
  }

  /** Opens voting after a test that passed: no reason is asked. */
  async openTested() {
    await this.openButton.click();
    await this.confirmedBySecond();
    await this.dialog.getByRole('button', { name: 'Mở bỏ phiếu', exact: true }).click();
  }

  get isOpen() {
    return this.page.getByText(/^Mở lúc /);
  }

  turnout(count: number, expected: number) {
    return this.page.getByRole('img', { name: `${count} trên ${expected}` });
  }

  /** Fills in what is told in the open dialog, and asks for the vote to be annulled. */
  async annul({ reason, yes }: { reason?: string; yes: number }) {
    if (reason) {
      await this.dialog.getByRole('textbox', { name: 'Lý do' }).fill(reason);
      await this.confirmedBySecond();
    }
    await this.dialog
      .getByRole('textbox', { name: 'Số người biểu quyết đồng ý bỏ phiếu lại' })
      .fill(String(yes));
    await this.dialog.getByRole('button', { name: 'Hủy và bỏ phiếu lại' }).click();
  }

  /** The network or the server is gone, and the page says that it may be behind. */
  get cutOff() {
    return this.page.getByText('Mất kết nối máy chủ.');
  }

  /** What was refused in the open dialog. */
  get refusal() {
    return this.dialog.getByRole('alert');
  }

  get toOpening() {
    return this.page.getByRole('link', { name: 'Đến bước mở hòm' });
  }

  async askToClose() {
    await this.page.getByRole('button', { name: 'Kết thúc bỏ phiếu…' }).click();
    await this.confirmedBySecond();
  }

  async seal() {
    await this.dialog.getByRole('button', { name: 'Niêm phong hòm phiếu' }).click();
  }

  /** Ends voting, seals the box and goes on to the opening. */
  async close() {
    await this.askToClose();
    await this.seal();
    await this.toOpening.click();
    await this.page.waitForURL('**/open');
  }
}
