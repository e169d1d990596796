import type { Page } from '@playwright/test';
import type { Mark } from './vote-page';

const marks: Record<string, Mark> = {
  'Tín nhiệm cao': 'high',
  'Tín nhiệm': 'medium',
  'Tín nhiệm thấp': 'low',
  'Để trống': 'blank',
};

/** A test card as the committee reads it from the screen. */
export type TestCard = { code: string; marks: [string, Mark][] };

/** Bỏ phiếu thử at the committee's computer: cards with what to mark, the seal, the comparison. */
export class TestPage {
  constructor(readonly page: Page) {}

  async open(conferenceId: string) {
    await this.page.goto(`/committee/${conferenceId}/test`);
  }

  async start() {
    await this.page.getByRole('button', { name: 'Chuẩn bị bỏ phiếu thử' }).click();
    await this.page.getByRole('heading', { name: 'Ghi phiếu thử trên máy tính bảng' }).waitFor();
  }

  /** Turns the test cards of the one form one after another. */
  async cards(): Promise<TestCard[]> {
    const turns = this.page.getByRole('group', { name: 'Thẻ thử' }).getByRole('button');
    const cards: TestCard[] = [];
    for (const turn of await turns.all()) {
      await turn.click();
      const code = await this.page.getByText(/^[2-9A-Z]{4}(-[2-9A-Z]{4}){3}$/).innerText();
      const lines = await this.page.getByRole('main').locator('ol').getByRole('listitem').allInnerTexts();
      cards.push({ code, marks: lines.map(lineOf) });
    }
    return cards;
  }

  async seal() {
    await this.page.reload();
    await this.page.getByRole('button', { name: 'Niêm phong hòm thử' }).click();
    await this.page.getByRole('heading', { name: 'Kiểm chứng phiếu thử' }).waitFor();
  }

  async compare() {
    await this.page.getByRole('button', { name: 'Mở hòm thử và so số liệu' }).click();
  }

  get passed() {
    return this.page.getByText('Bỏ phiếu thử đạt');
  }

  /** Asks to begin again, and takes it back at the question. */
  async nearlyBeginAgain() {
    await this.page.getByRole('button', { name: 'Thử lại từ đầu…' }).click();
    const question = this.page.getByRole('alertdialog');
    await question.getByText('Lần thử này đã đạt.').waitFor();
    await question.getByRole('button', { name: 'Giữ lần thử này' }).click();
    await question.waitFor({ state: 'hidden' });
  }

  leftOut(name: string) {
    return this.page.getByText(`Hòm thử đã mở được mà không cần phần khóa của: ${name}.`);
  }

  async goToVoting() {
    await this.page.getByRole('link', { name: 'Đến bước bỏ phiếu' }).click();
  }
}

function lineOf(line: string): [string, Mark] {
  const [person = '', mark = ''] = line.split('\n').map((part) => part.trim());
  return [person.replace(/^\d+\. /, ''), marks[mark] ?? 'blank'];
}
