import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures';

/** The page behind the QR code of a summons. */
export class ReadingPage {
  readonly paper: Locator;

  constructor(readonly page: Page) {
    this.paper = page.getByRole('dialog');
  }

  async open(url: string): Promise<void> {
    await this.page.goto(new URL(url).pathname);
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  /** Opens a paper in the viewer. */
  async read(what: string): Promise<void> {
    await this.page.getByRole('button', { name: `Đọc ${what}` }).click();
    await expect(this.paper).toBeVisible();
  }

  async close(): Promise<void> {
    await this.paper.getByRole('button', { name: 'Đóng tài liệu' }).click();
    await expect(this.paper).toHaveCount(0);
  }
}
