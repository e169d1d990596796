import type { Page } from '@playwright/test';

/** Kế hoạch: its form, and the page of one plan. */
export class PlanPage {
  constructor(readonly page: Page) {}

  async writeNew(plan: { number: string; title: string; titles: string; due: readonly string[] }) {
    const text = (name: string) => this.page.getByRole('textbox', { name });
    await this.page.goto('/plans/new');
    await text('Số, ký hiệu').fill(plan.number);
    await text('Trích yếu').fill(plan.title);
    await text('Chức danh được lấy phiếu').fill(plan.titles);
    await this.page
      .getByRole('group', { name: 'Hạn tổ chức hội nghị' })
      .getByRole('spinbutton')
      .first()
      .click();
    for (const part of plan.due) await this.page.keyboard.type(part);
  }

  /** Every unit below the issuer, but not the issuer. */
  async nameAllBelow(issuer: string) {
    await this.page.getByRole('button', { name: 'Chọn tất cả' }).click();
    await this.page.getByRole('checkbox', { name: issuer }).uncheck();
  }

  async save() {
    await this.page.getByRole('button', { name: 'Lưu kế hoạch' }).click();
  }

  stage(titles: string) {
    return this.page.getByRole('region', { name: titles });
  }

  makeButton(count: number) {
    return this.page.getByRole('button', { name: `Tạo ${count} hội nghị…` });
  }

  get dialog() {
    return this.page.getByRole('dialog').or(this.page.getByRole('alertdialog'));
  }
}
