import { expect, type Locator, type Page } from '@playwright/test';

const longestWalk = 300;

/** Somebody who has no mouse: goes from place to place with the keys alone. */
export class Keyboard {
  constructor(readonly page: Page) {}

  /** Goes forward with Tab until this is where the keys go. */
  async goTo(place: Locator) {
    await expect(place).toBeVisible();
    for (let steps = 0; steps < longestWalk; steps += 1) {
      if (await place.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`The keys never reach ${String(place)}.`);
  }

  async press(place: Locator) {
    await this.goTo(place);
    await this.page.keyboard.press('Enter');
  }

  /** Replaces what a field says. */
  async write(place: Locator, text: string) {
    await this.goTo(place);
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(text);
  }

  /** Types into the segments of a day or a time, from the first on. */
  async writeSegments(label: string, digits: string) {
    await this.goTo(this.page.getByRole('group', { name: label }).getByRole('spinbutton').first());
    await this.page.keyboard.type(digits);
  }
}
