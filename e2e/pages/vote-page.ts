import { expect, type Page } from '@playwright/test';
import { aTabletOf } from '../situations/a-tablet';

/** What a voter marks on one row. */
export type Mark = 'high' | 'medium' | 'low' | 'blank';

const trackerCode = /^[0-9A-Z]{4} [0-9A-Z]{4}$/;

const levels = { high: 'Tín nhiệm cao', medium: 'Tín nhiệm', low: 'Tín nhiệm thấp' } as const;

/** The voter's tablet, from the card to the tracker. */
export class VotePage {
  constructor(readonly page: Page) {}

  /** On a tablet that the committee has paired. */
  async open(conferenceId: string) {
    const device = await aTabletOf(conferenceId);
    if (device) await this.keep(device);
    await this.openUnpaired(conferenceId);
  }

  async openUnpaired(conferenceId: string) {
    await this.page.goto(`/vote/${conferenceId}`);
    await this.awake();
  }

  /** The browser has taken over what the server drew: from here on the page answers to a hand. */
  async awake() {
    const isTakenOver = () =>
      Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__react'));
    await this.page.waitForFunction(isTakenOver);
  }

  /** Puts a pairing on this tablet, as the page of the committee's QR does. */
  async keep(device: { conferenceId: string; secret: string }) {
    await this.page.addInitScript(
      (kept) => localStorage.setItem('tn96.tablet', kept),
      JSON.stringify(device),
    );
  }

  get code() {
    return this.page.getByRole('textbox', { name: 'Mã thẻ phiếu' });
  }

  get start() {
    return this.page.getByRole('button', { name: 'Bắt đầu ghi phiếu' });
  }

  get notice() {
    return this.page.getByRole('alert').filter({ hasText: /\S/ });
  }

  /** Types the code of the card and goes on. */
  async enterCard(code: string) {
    await this.code.fill(code);
    await this.start.click();
  }

  /** Said across every screen of a test. */
  get testBanner() {
    return this.page.getByText('BỎ PHIẾU THỬ – phiếu thử không tính vào kết quả');
  }

  get title() {
    return this.page.getByRole('heading', { name: 'PHIẾU TÍN NHIỆM' });
  }

  row(name: string) {
    return this.page.getByRole('group', { name });
  }

  answer(name: string, level: keyof typeof levels) {
    return this.row(name).getByRole('radio', { name: levels[level], exact: true });
  }

  /** On narrow screens one row stands alone; goes on until it is the one of this name. */
  async turnTo(name: string) {
    await this.title.waitFor();
    while ((await this.row(name).count()) === 0)
      await this.page.getByRole('button', { name: 'Tiếp' }).click();
  }

  async mark(name: string, mark: Mark) {
    await this.turnTo(name);
    if (mark !== 'blank') return this.answer(name, mark).check();
    await this.row(name).focus();
    await this.page.getByRole('button', { name: `Để trống dòng này, đồng chí ${name}` }).click();
  }

  async review() {
    await this.page.getByRole('button', { name: 'Xem lại phiếu' }).click();
    await this.page.getByRole('heading', { name: 'Xem lại phiếu' }).waitFor();
  }

  get cast() {
    return this.page.getByRole('button', { name: 'Bỏ phiếu vào hòm' });
  }

  /** From here on a hand that trembles: where it has pressed, it presses again with every change of the screen. */
  async tremble() {
    await this.page.evaluate(() => {
      let place = { x: 0, y: 0 };
      const pressAgain = () => {
        const under = document.elementFromPoint(place.x, place.y);
        if (under instanceof HTMLElement) under.click();
      };
      const remember = (event: MouseEvent) => {
        if (event.isTrusted) place = { x: event.clientX, y: event.clientY };
      };
      document.addEventListener('click', remember, true);
      new MutationObserver(pressAgain).observe(document.body, { childList: true, subtree: true });
    });
  }

  get stopped() {
    return this.page.getByRole('heading', { name: 'Máy này đã được cho dừng' });
  }

  get unpaired() {
    return this.page.getByRole('heading', { name: 'Máy này chưa được ghép' });
  }

  get recorded() {
    return this.page.getByRole('heading', { name: 'Phiếu của đồng chí đã được ghi nhận' });
  }

  get refused() {
    return this.page.getByRole('heading', { name: 'Phiếu không vào hòm' });
  }

  /** Said of a card that is held out again. */
  get spent() {
    return this.page.getByText('Thẻ này đã có phiếu trong hòm').first();
  }

  get notSent() {
    return this.page.getByRole('heading', { name: 'Chưa gửi được phiếu' });
  }

  get sendAgain() {
    return this.page.getByRole('button', { name: 'Gửi lại ngay' });
  }

  get leave() {
    return this.page.getByRole('button', { name: 'Xong, mời người tiếp theo' });
  }

  async next() {
    await this.leave.click();
    await this.code.waitFor();
  }

  /** As `next`; a busy machine may come when the tablet has returned by itself. */
  async nextOrWiped() {
    await this.leave.or(this.code).first().waitFor();
    if (await this.leave.isVisible()) await this.leave.click({ timeout: 20_000 }).catch(() => {});
    await this.code.waitFor();
  }

  /** The service worker has the page and all it needs: from here on it opens without a network. */
  async keptWhole() {
    const isKept = async () => (await caches.match(window.location.pathname)) !== undefined;
    await expect.poll(() => this.page.evaluate(isKept), { timeout: 60_000 }).toBe(true);
    await expect.poll(() => this.page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  }

  /** The sealed ballot is kept on the tablet, or is in the box already: the tab may die. */
  async sealedOrRecorded() {
    const isThere = async () => (await this.isSealedKept()) || (await this.recorded.isVisible());
    await expect.poll(isThere).toBe(true);
  }

  /** The tablet holds a sealed ballot that the box has not acknowledged. */
  async isSealedKept(): Promise<boolean> {
    return this.page.evaluate(() => localStorage.getItem('tn96.sealed') !== null);
  }

  /** The tracker's code, as a voter may copy it from the screen. */
  async tracker(): Promise<string> {
    return this.page.getByText(trackerCode).innerText();
  }

  /** One voter from the card to the empty tablet; answers the tracker. */
  async vote(code: string, marks: readonly (readonly [string, Mark])[]): Promise<string> {
    await this.enterCard(code);
    await this.title.waitFor();
    for (const [name, mark] of marks) await this.mark(name, mark);
    await this.review();
    await this.cast.click();
    await this.recorded.waitFor();
    const tracker = await this.tracker();
    await this.next();
    return tracker;
  }
}
