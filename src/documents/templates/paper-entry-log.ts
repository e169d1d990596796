import 'server-only';
import type { PaperCounting } from '@/domain/conference/open-rules';
import type { PaperEntryLog, PaperLogForm } from '@/domain/minutes/paper-entry-log';
import { dateLong } from '@/lib/text/date';
import type { Block } from '../blocks/block';
import type { FormDocument } from '../blocks/form-document';
import { annexHead } from '../blocks/letterhead';
import { bold, runsOf } from '../blocks/run';
import { sectionsOf } from '../blocks/sections';
import { boldCount, count, head, left, type Table } from '../blocks/table';
import { body, item, plainTitle } from '../blocks/text';
import { addressOf, capitalised } from './address';
import { endMark } from './end-mark';
import { signedByHead } from './signed-by-head';

/** How each of the two counted. */
export const countingWords: Record<PaperCounting, string> = {
  'by-total': 'nhập theo tổng số',
  'by-sheet': 'nhập lần lượt theo từng lá phiếu',
};

const title = 'BẢNG NHẬP LIỆU KIỂM PHIẾU GIẤY';

const withheldWords =
  'Do một hình thức bỏ phiếu có dưới 05 phiếu, bảng này chỉ ghi số phiếu thu về, không ghi riêng số liệu phiếu giấy của ' +
  'từng người, để bảo đảm bí mật của người ghi phiếu.';

/** Both counts side by side, every third look with its reason, and who stands for the figures. */
export function paperEntryLogDocument(log: PaperEntryLog): FormDocument {
  const { letterhead, conference, forms } = log;
  const abstract = `tại ${conference.name}`;
  const lastWords = body(
    `Bảng này lập ${dateLong(conference.heldOn)}, kèm theo Biên bản kiểm phiếu${endMark(letterhead)}`,
  );
  const blocks = [
    annexHead(letterhead, conference.heldOn),
    ...plainTitle(title, abstract),
    { kind: 'space', height: 6 } as const,
    ...forms.flatMap((form) => formBlocks(form, log)),
    ...signedByHead(log, lastWords),
  ];
  return {
    title: `Bảng nhập liệu kiểm phiếu giấy ${abstract}`,
    regime: letterhead.regime,
    sections: sectionsOf(blocks, letterhead.regime),
    sheets: forms.map((form) => ({
      name: `Phiếu số ${form.index}`,
      issuer: letterhead.issuerLines.join(' '),
      title,
      abstract,
      table: figuresTable(form),
    })),
  };
}

function formBlocks(form: PaperLogForm, log: PaperEntryLog): readonly Block[] {
  const { counters, looks, confirmedBy, isWithheld } = form;
  return [
    body(
      bold('Người đếm: '),
      counters.length > 0
        ? `${counters.join('; ')}, mỗi người đếm riêng, ${countingWords[log.counting]}.`
        : 'không có phiếu giấy để đếm.',
    ),
    figuresTable(form),
    ...(isWithheld ? [body(withheldWords)] : []),
    ...(looks.length > 0 || !isWithheld
      ? [body(bold('Kiểm lại lần ba: '), looks.length > 0 ? '' : 'không có chỗ lệch.')]
      : []),
    ...looks.map(({ words, value, by, reason }) =>
      item(`${words}: ${value} phiếu. ${named(by, log)} kiểm lại; lý do: ${reason.replace(/\.$/, '')}.`),
    ),
    body(bold('Xác nhận: '), `${confirmedBy.join('; ')}.`),
  ];
}

/** "Đồng chí Mai Xuân Bách", or by gender where the unit says so. */
function named(fullName: string, { letterhead, committee }: PaperEntryLog): string {
  const member = committee.find((one) => one.fullName === fullName);
  return `${capitalised(addressOf(letterhead, { gender: member?.gender ?? null }))} ${fullName}`;
}

function figuresTable({ index, title: words, counters, figures }: PaperLogForm): Table {
  const label = words === '' ? `Phiếu số ${index}` : `Phiếu số ${index}: ${words}`;
  const columns = counters.map((_, place) => head(`Người đếm thứ ${place === 0 ? 'nhất' : 'hai'}`));
  return {
    kind: 'table',
    orientation: 'portrait',
    caption: runsOf([label]),
    unit: null,
    widths: [11, 165 - 11 - 27 * (columns.length + 1), ...columns.map(() => 27), 27],
    head: [[head('TT'), head('Số liệu'), ...columns, head('Chốt')]],
    rows: figures.map((figure, row) => [
      count(row + 1),
      left(figure.words),
      ...figure.counted.map((value) => count(value)),
      boldCount(figure.settled),
    ]),
    base: null,
  };
}
