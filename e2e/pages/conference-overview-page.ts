import type { Page } from '@playwright/test';

type Step = {
  button: string;
  confirm: string;
};

const steps = {
  convene: { button: 'Triệu tập hội nghị…', confirm: 'Triệu tập' },
  openSession: { button: 'Khai mạc hội nghị…', confirm: 'Khai mạc' },
  announce: { button: 'Công bố kết quả…', confirm: 'Công bố' },
  report: { button: 'Ghi nhận đã báo cáo…', confirm: 'Đã báo cáo' },
  archive: { button: 'Lưu trữ hội nghị…', confirm: 'Lưu trữ' },
} as const satisfies Record<string, Step>;

/** Tổng quan of one conference: where it stands, and the next step. */
export class ConferenceOverviewPage {
  constructor(readonly page: Page) {}

  async open(conferenceId: string) {
    await this.page.goto(`/conferences/${conferenceId}`);
  }

  heading(name: string) {
    return this.page.getByRole('heading', { level: 1, name });
  }

  async goTo(section: string) {
    await this.page
      .getByRole('navigation', { name: 'Các phần của hội nghị' })
      .getByRole('link', { name: section })
      .click();
  }

  /** Asks for the step and confirms it. */
  async take(step: keyof typeof steps) {
    const { button, confirm } = steps[step];
    await this.page.getByRole('button', { name: button }).click();
    await this.page.getByRole('alertdialog').getByRole('button', { name: confirm, exact: true }).click();
  }
}
