import type { Locator, Page } from '@playwright/test';
import { formatPercentTable } from '@/lib/text/number';
import type { Truth } from '../situations/thads-on-paper';

/** The table of results, at the committee's desk, with the officer, on the wall: the same four figures a person. */
export class ResultTable {
  constructor(readonly page: Page) {}

  row(name: string): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name }) });
  }

  /** What stands in the last four cells: "60 77,92%" and so on. */
  async figures(name: string): Promise<string[]> {
    const cells = await this.row(name).getByRole('cell').allInnerTexts();
    return cells.slice(-4).map((text) =>
      text
        .replace(/\s+/g, ' ')
        .replace(/^\D*(?=\d+ )/, '')
        .trim(),
    );
  }
}

/** What those cells must say. */
export function figuresOf({ high, medium, low, invalid }: Truth, returned: number): string[] {
  return [high, medium, low, invalid].map((count) => `${count} ${formatPercentTable(count, returned)}%`);
}
