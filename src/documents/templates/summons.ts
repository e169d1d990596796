import 'server-only';
import { letterSquare } from '@/domain/attendance/attendance-code';
import type { Summons, SummonsLetter } from '@/domain/minutes/convening';
import { dateLong, timeInWords, weekday } from '@/lib/text/date';
import { twoDigits } from '@/lib/text/number';
import type { Block, Section } from '../blocks/block';
import type { FormDocument } from '../blocks/form-document';
import { bold } from '../blocks/run';
import { sectionsOf } from '../blocks/sections';
import { body, keyed, paragraph, titleBlocks } from '../blocks/text';
import { addressOf, capitalised, personInLine, personInList } from './address';
import { endMark } from './end-mark';
import { addressees, unitClosing, unitHead } from './unit-paper';

/** F10: one letter for each recipient, every one a paper of its own with its own pages. */
export function summonsDocument(summons: Summons): FormDocument {
  const { letterhead, conference } = summons;
  return {
    title: `${capitalised(kindOf(summons, 'voter').title.toLocaleLowerCase('vi'))} dự ${conference.name}`,
    regime: letterhead.regime,
    sections: summons.letters.flatMap((letter, index) => letterSections(summons, letter, index > 0)),
    sheets: [],
  };
}

function letterSections(summons: Summons, letter: SummonsLetter, opens: boolean): readonly Section[] {
  const { letterhead, conference } = summons;
  const paper = { ...summons, documentNumber: letter.documentNumber };
  const kind = kindOf(summons, letter.role);
  const blocks = [
    unitHead(paper, kind.sign),
    ...titleBlocks(letterhead.regime, kind.title, `dự ${conference.name}`),
    ...addressees([personInList(letterhead, letter.recipient)]),
    ...opening(summons, letter, kind.verb),
    ...when(summons),
    ...(letter.role === 'voter' ? voterParagraphs(summons, letter) : []),
    ...unitClosing(paper, lastWords(summons, letter), square(letter)),
  ];
  return sectionsOf(blocks, letterhead.regime).map((section, index) =>
    opens && index === 0 ? { ...section, opens: true } : section,
  );
}

/** "Giấy triệu tập" for those who vote in a Party conference; "Giấy mời" for guests and in the State. */
function kindOf({ letterhead }: Summons, role: SummonsLetter['role']) {
  return letterhead.regime === 'party' && role === 'voter'
    ? { title: 'GIẤY TRIỆU TẬP', verb: 'triệu tập', sign: 'GTT' }
    : { title: 'GIẤY MỜI', verb: 'trân trọng kính mời', sign: 'GM' };
}

function opening(summons: Summons, letter: SummonsLetter, verb: string): readonly Block[] {
  const { letterhead, issuerName, conference } = summons;
  const who = addressOf(letterhead, letter.recipient);
  const asVoter = letter.role === 'voter' ? ' với tư cách người ghi phiếu' : '';
  const asSubject = letter.isSubject ? ' và người được lấy phiếu tín nhiệm' : '';
  const asObserver = letter.role === 'observer' ? ' với tư cách đại biểu dự, giám sát' : '';
  return [
    keyed(
      keyOf(summons, letter, 'opening'),
      body(`${issuerName} ${verb} ${who} dự ${conference.name}${asVoter}${asSubject}${asObserver}.`),
    ),
  ];
}

function when({ letterhead, conference, doorsOpenAt, chair }: Summons): readonly Block[] {
  const doors = doorsOpenAt === null ? '' : ` (đón tiếp, điểm danh từ ${timeInWords(doorsOpenAt)})`;
  const day = weekday(conference.heldOn).replace('Thứ', 'thứ');
  return [
    body(
      bold('1. Thời gian:'),
      ` ${timeInWords(conference.startsAt)}, ${day}, ${dateLong(conference.heldOn)}${doors}.`,
    ),
    body(bold('2. Địa điểm:'), ` ${conference.venue}.`),
    body(bold('3. Chủ trì:'), ` ${personInLine(letterhead, chair)}.`),
    keyed(
      'agenda',
      body(
        bold('4. Nội dung:'),
        ` lấy phiếu tín nhiệm đối với ${conference.subjectGroup} (chương trình gửi kèm).`,
      ),
    ),
  ];
}

function voterParagraphs(summons: Summons, letter: SummonsLetter): readonly Block[] {
  const { letterhead, subjectCount, questionsBefore } = summons;
  const who = addressOf(letterhead, letter.recipient);
  return [
    keyed(
      'enclosed',
      body(
        bold('5. Tài liệu gửi kèm:'),
        ` báo cáo của ${twoDigits(subjectCount)} người được lấy phiếu tín nhiệm; bản kê khai tài sản, thu nhập `,
        'theo quy định; hướng dẫn ghi phiếu. Tài liệu sử dụng theo chế độ tài liệu nội bộ, không sao chụp, ',
        'không phổ biến.',
      ),
    ),
    keyed(
      keyOf(summons, letter, 'questions'),
      body(
        `Đề nghị ${who} nghiên cứu tài liệu; nếu có nội dung cần làm rõ, gửi bằng văn bản về `,
        `${organiserOf(summons)} trước ${dateLong(questionsBefore)}.`,
      ),
    ),
  ];
}

/**
 * One square for the way in: the reading link for a telephone, and behind it the digits by which the attendance desk finds
 * the voter. It can never vote. It stands within the height of the signature, its note beside it, so that a letter has as
 * many pages with it as without.
 */
function square({ readingUrl, attendanceCode }: SummonsLetter): readonly Block[] {
  if (attendanceCode === null) return [];
  const text = letterSquare(readingUrl, attendanceCode);
  const alt =
    readingUrl === null
      ? 'Mã QR để điểm danh tại Hội nghị'
      : 'Mã QR mở trang đọc tài liệu và điểm danh của Hội nghị';
  const use = readingUrl === null ? 'Mã điểm danh' : 'Mã đọc tài liệu, điểm danh';
  return [
    { kind: 'space', height: 6 },
    {
      kind: 'columns',
      widths: [19, 50],
      cells: [
        [{ kind: 'qr', text, size: 16, alt }],
        [paragraph('qrNote', `${use}, dùng riêng cho người nhận: ${attendanceCode}`)],
      ],
    },
    { kind: 'space', height: 1 },
  ];
}

function lastWords(summons: Summons, letter: SummonsLetter): Block {
  const { letterhead, contact, replyBefore } = summons;
  const who = addressOf(letterhead, letter.recipient);
  const key = keyOf(summons, letter, 'reply');
  const whom = contact === '' ? organiserOf(summons) : `${organiserOf(summons)} (${contact})`;
  if (letter.role === 'observer')
    return keyed(
      key,
      body(`Rất mong ${who} sắp xếp thời gian tới dự. Thông tin liên hệ: ${whom}${endMark(letterhead)}`),
    );
  const before = replyBefore === null ? '' : ` trước ${dateLong(replyBefore)}`;
  return keyed(
    key,
    body(
      `Đề nghị ${who} dự đúng thành phần, không cử người dự thay. Trường hợp không dự được, báo cáo lý do với `,
      `${whom}${before}${endMark(letterhead)}`,
    ),
  );
}

/** A paragraph that reads otherwise for guests, for those who are polled, for men and women is worded for each apart. */
function keyOf({ letterhead }: Summons, { role, isSubject, recipient }: SummonsLetter, name: string): string {
  const kind = role === 'voter' && isSubject && name === 'opening' ? 'subject' : role;
  return [name, kind, addressOf(letterhead, recipient)].join(' ');
}

function organiserOf({ organiser, issuerName }: Summons): string {
  return organiser === '' ? issuerName : organiser;
}
