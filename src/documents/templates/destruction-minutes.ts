import 'server-only';
import type { DestroyedItem, Packet } from '@/domain/conference/destruction';
import type { DestructionMinutes } from '@/domain/minutes/destruction-minutes';
import { dateLong, dateShort, timeInWords } from '@/lib/text/date';
import type { Block } from '../blocks/block';
import type { FormDocument } from '../blocks/form-document';
import { fullHead, numberLine } from '../blocks/letterhead';
import { bold } from '../blocks/run';
import { sectionsOf } from '../blocks/sections';
import { closing, signerGrid } from '../blocks/signature';
import { centred, head, left, type Cell, type Table } from '../blocks/table';
import { body, paragraph, titleBlocks } from '../blocks/text';
import { lowered, personInList, withoutStop } from './address';
import { endMark, minutesDate } from './end-mark';
import { countInWords } from './figures';

/** F14, the minutes of the destruction of ballots whose term is over. */
export function destructionMinutesDocument(minutes: DestructionMinutes): FormDocument {
  const { letterhead, documentNumber, doneOn } = minutes;
  const blocks = [
    fullHead(letterhead, numberLine(letterhead, 'BB', documentNumber), minutesDate(letterhead, doneOn)),
    ...titleBlocks(letterhead.regime, 'BIÊN BẢN', 'tiêu hủy phiếu tín nhiệm đã hết thời hạn lưu giữ'),
    ...presence(minutes),
    ...packets(minutes),
    ...data(minutes),
    ...ending(minutes),
  ];
  return {
    title: `Biên bản tiêu hủy phiếu tín nhiệm, ${minutes.conference.name}`,
    regime: letterhead.regime,
    sections: sectionsOf(blocks, letterhead.regime),
    sheets: [],
  };
}

function presence(minutes: DestructionMinutes): readonly Block[] {
  const { letterhead, decision, startedAt, doneOn, place, participants, conference } = minutes;
  const { number, decidedOn, decidedBy } = decision;
  return [
    body(
      `Căn cứ ${number}, ngày ${dateShort(decidedOn)} của ${withoutStop(decidedBy)}; hôm nay, vào hồi `,
      `${timeInWords(startedAt)}, ${dateLong(doneOn)}, tại ${withoutStop(place)}, chúng tôi gồm:`,
    ),
    ...participants.map(({ fullName, position, capacity }, index) =>
      paragraph(
        'item',
        `${index + 1}. ${personInList(letterhead, { fullName, gender: null, position })}: ${lowered(capacity)}.`,
      ),
    ),
    body(
      `Đã kiểm tra niêm phong và tiêu hủy phiếu tín nhiệm của ${conference.name} (${dateLong(conference.heldOn)}):`,
    ),
  ];
}

function packets({ packets: found }: DestructionMinutes): readonly Block[] {
  if (found.length === 0) return [body('Gói niêm phong phiếu giấy, thiết bị lưu trữ: không có.')];
  const rows = found.map(({ name, quantity, seal, condition }, index) => [
    centred(String(index + 1)),
    left(name),
    centred(quantity),
    centred(seal),
    left(condition),
  ]);
  return [
    table(
      'Gói niêm phong',
      [10, 62, 25, 27, 41],
      ['TT', 'Loại', 'Số lượng', 'Niêm phong số', 'Tình trạng trước khi hủy'],
      rows,
    ),
    body(`Tổng số: ${countInWords(found.length)} gói. Niêm phong trước khi mở: ${sealsFound(found)}.`),
  ];
}

/** "nguyên vẹn" where every packet was found so; else the table tells of each. */
function sealsFound(found: readonly Packet[]): string {
  const isWhole = ({ condition }: Packet) => withoutStop(condition).toLocaleLowerCase('vi') === 'nguyên vẹn';
  return found.every(isWhole) ? 'nguyên vẹn' : 'như ghi ở từng gói trong bảng trên';
}

function data({ items, formCount }: DestructionMinutes): readonly Block[] {
  if (items.length === 0) return [];
  const rows = items.map((item, index) => [
    centred(String(index + 1)),
    left(itemName(item, formCount)),
    centred(quantityOf(item)),
    left(groups(sumOf(item))),
  ]);
  return [
    table('Dữ liệu điện tử', [10, 55, 25, 75], ['TT', 'Loại', 'Số lượng', 'Mã SHA-256'], rows),
    body(
      'Mã trên đây được tính ngay trước khi tiêu hủy, để nhận ra bản sao nếu còn ở nơi khác. Các bản sao lưu cơ sở dữ liệu ',
      'có dữ liệu này được tiêu hủy cùng phương tiện chứa chúng.',
    ),
  ];
}

function table(
  caption: string,
  widths: readonly number[],
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
): Table {
  return {
    kind: 'table',
    orientation: 'portrait',
    caption: [{ text: caption, bold: true }],
    unit: null,
    widths,
    head: [heads.map((text) => head(text))],
    rows,
    base: null,
  };
}

function itemName(item: DestroyedItem, formCount: number): string {
  const form = 'formIndex' in item && formCount > 1 ? `, phiếu số ${item.formIndex}` : '';
  switch (item.kind) {
    case 'box':
      return `Hòm phiếu điện tử, danh sách thẻ${form}`;
    case 'annulled-box':
      return `Hòm phiếu điện tử của lần bỏ phiếu ${item.round} đã hủy${form}`;
    case 'package':
      return 'Gói kiểm phiếu';
    case 'dossiers':
      return 'Bản sao hồ sơ cá nhân của người được lấy phiếu';
  }
}

function quantityOf(item: DestroyedItem): string {
  switch (item.kind) {
    case 'box':
    case 'annulled-box':
      return `${item.ballots} phiếu`;
    case 'package':
      return '1 tệp';
    case 'dossiers':
      return `${item.files} tệp`;
  }
}

/** Of a box the file that the committee took away; of one that was never opened the code of its seal. */
function sumOf(item: DestroyedItem): string | null {
  switch (item.kind) {
    case 'box':
      return item.archive ?? item.seal;
    case 'annulled-box':
      return item.seal;
    case 'package':
    case 'dossiers':
      return item.sha256;
  }
}

/** "3f9a 71c2 …": a line may break between the groups. */
function groups(sum: string | null): string {
  return sum === null ? 'không có' : (sum.match(/.{1,8}/g) ?? []).join(' ');
}

function ending(minutes: DestructionMinutes): readonly Block[] {
  const { letterhead, method, endedAt, copies, participants, keptBack } = minutes;
  const lastWords = body(
    `Việc tiêu hủy kết thúc vào hồi ${timeInWords(endedAt)} cùng ngày. Biên bản này được lập thành `,
    `${countInWords(copies)} bản, các thành viên cùng ký tên${endMark(letterhead)}`,
  );
  const signers = participants.map(({ fullName, capacity }) => ({
    authority: capacity.toLocaleUpperCase('vi'),
    name: fullName,
  }));
  return [
    body(
      `Hình thức tiêu hủy: ${withoutStop(method)}. Sau khi tiêu hủy, không còn khả năng khôi phục thông tin.`,
    ),
    body(
      'Tài liệu giữ lại, không tiêu hủy: báo cáo kết quả phiếu tín nhiệm, biên bản kiểm phiếu, biên bản hội nghị, báo cáo ',
      'gửi cấp có thẩm quyền và nhật ký của hội nghị.',
    ),
    ...(keptBack === null ? [] : [body(bold('Không tiêu hủy đợt này: '), `${withoutStop(keptBack)}.`)]),
    ...closing(lastWords, { kind: 'space', height: 14 }, signerGrid(signers)),
  ];
}
