import type { Page } from '@playwright/test';

/** What an officer writes about a conference; a field that is not named stays as the form suggests it. */
export type WrittenConference = {
  superior?: string;
  name?: string;
  subjectGroup?: string;
  electorate?: string;
  roundYear?: string;
  /** 'YYYY-MM-DD'. */
  heldOn?: string;
  /** 'HH:mm'. */
  startsAt?: string;
  venue?: string;
  chair?: { name: string; position: string };
  secretary?: { name: string; position: string };
  /** All of them, in their order. */
  legalBases?: readonly string[];
};

/** Tạo hội nghị and Thông tin và căn cứ: the same fields. */
export class ConferenceForm {
  constructor(readonly page: Page) {}

  text(label: string) {
    return this.page.getByRole('textbox', { name: label });
  }

  get venue() {
    return this.text('Địa điểm');
  }

  get refusal() {
    return this.page.getByRole('main').getByRole('alert');
  }

  async open(conferenceId: string) {
    await this.page.goto(`/conferences/${conferenceId}/details`);
  }

  async write(written: WrittenConference) {
    const texts: readonly [string, string | undefined][] = [
      ['Cấp trên trực tiếp', written.superior],
      ['Tên hội nghị', written.name],
      ['Lấy phiếu đối với', written.subjectGroup],
      ['Thành phần ghi phiếu, gọi chung', written.electorate],
      ['Năm của đợt lấy phiếu', written.roundYear],
      ['Địa điểm', written.venue],
      ['Họ tên chủ trì', written.chair?.name],
      ['Chức vụ chủ trì', written.chair?.position],
      ['Họ tên thư ký', written.secretary?.name],
      ['Chức vụ thư ký', written.secretary?.position],
    ];
    for (const [label, text] of texts) if (text !== undefined) await this.text(label).fill(text);
    for (const [index, citation] of (written.legalBases ?? []).entries()) {
      const basis = this.text(`Căn cứ thứ ${index + 1}`);
      if ((await basis.count()) === 0) await this.page.getByRole('button', { name: 'Thêm căn cứ' }).click();
      await basis.fill(citation);
    }
    if (written.heldOn) await this.typeSegments('Ngày họp', dayTyped(written.heldOn));
    if (written.startsAt) await this.typeSegments('Giờ bắt đầu', written.startsAt.replace(':', ''));
  }

  async create() {
    await this.page.getByRole('button', { name: 'Tạo hội nghị' }).click();
  }

  async save() {
    await this.page.getByRole('button', { name: 'Lưu', exact: true }).click();
  }

  /** Days and times are typed digit by digit, from the first segment on. */
  private async typeSegments(label: string, digits: string) {
    await this.page.getByRole('group', { name: label }).getByRole('spinbutton').first().click();
    await this.page.keyboard.type(digits);
  }
}

function dayTyped(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${date}${month}${year}`;
}
