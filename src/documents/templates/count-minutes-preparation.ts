import 'server-only';
import type { CountMinutes, DeviceBoxOnRecord } from '@/domain/minutes/count-minutes';
import type { CountedForm } from '@/domain/minutes/counted-form';
import { inSigningOrder } from '@/domain/minutes/people-on-record';
import { timeInWords } from '@/lib/text/date';
import { twoDigits } from '@/lib/text/number';
import type { Block } from '../blocks/block';
import { bold } from '../blocks/run';
import { body, item, keyed } from '../blocks/text';
import { byHand } from './by-hand';
import { counterOf, personInLine, personInList, withoutStop } from './address';
import { share } from './figures';
import { formCodes } from './form-codes';
import { sectionHeading } from './section-heading';

/** I. Thành phần: the committee, the technicians, the witnesses. */
export function people({ letterhead, committee, technicians, witnesses }: CountMinutes): readonly Block[] {
  const names = (list: typeof technicians) =>
    list.map((person) => personInLine(letterhead, person)).join('; ');
  const technicianRule = '(không thuộc thành phần ghi phiếu; không tiếp xúc với phiếu đã bỏ)';
  return [
    sectionHeading(letterhead, 'I', 'THÀNH PHẦN'),
    body(bold('1. Ban Kiểm phiếu'), ` gồm ${twoDigits(committee.length)} ${counterOf(letterhead)}:`),
    ...inSigningOrder(committee).map((member) =>
      item(`${personInList(letterhead, member)}, ${member.role === 'head' ? 'Trưởng ban' : 'Thành viên'}.`),
    ),
    body(
      bold('2. Tổ giúp việc kỹ thuật:'),
      technicians.length > 0 ? ` ${names(technicians)} ${technicianRule}.` : ' không có.',
    ),
    body(
      bold('3. Chứng kiến việc kiểm phiếu:'),
      witnesses.length > 0 ? ` ${names(witnesses)}.` : ' không có.',
    ),
  ];
}

/** II. Chuẩn bị và kiểm tra: quorum, then the boxes that were used. */
export function preparation(minutes: CountMinutes): readonly Block[] {
  const { letterhead, attendance, paperBox, deviceBox, forms } = minutes;
  const { convenedCount, presentCount, quorum } = attendance;
  return [
    sectionHeading(letterhead, 'II', 'CHUẨN BỊ VÀ KIỂM TRA TRƯỚC KHI BỎ PHIẾU'),
    keyed(
      'quorum',
      body(
        bold('1. Hội nghị:'),
        ` số người được triệu tập ghi phiếu ${twoDigits(convenedCount)}; có mặt ${twoDigits(presentCount)} `,
        `(đạt ${share(presentCount, convenedCount)}), đủ điều kiện tiến hành theo quy định `,
        `(ít nhất ${quorum.of}/${quorum.per} số người được triệu tập có mặt).`,
      ),
    ),
    ...(paperBox === null
      ? []
      : [
          keyed(
            'paper-box',
            body(
              bold('2. Hòm phiếu giấy:'),
              ' Ban Kiểm phiếu đã mở, kiểm tra trước Hội nghị, xác nhận hòm phiếu không có phiếu, ',
              `sau đó khóa và niêm phong (niêm phong số ${byHand(paperBox.sealNumber)}).`,
            ),
          ),
        ]),
    ...(deviceBox === null ? [] : [devicePreparation(deviceBox, forms, paperBox === null ? 2 : 3)]),
  ];
}

function devicePreparation(box: DeviceBoxOnRecord, forms: readonly CountedForm[], number: number): Block {
  return keyed(
    'device-box',
    body(
      bold(`${number}. Hòm phiếu điện tử:`),
      ' Ban Kiểm phiếu đã kiểm tra trước Hội nghị, xác nhận số phiếu ban đầu bằng 0; ',
      `${testWords(box)}. Danh sách thẻ được khóa lúc ${timeInWords(box.cardsFrozenAt)}`,
      `${cardListCodes(forms)}. Khóa mở kết quả do ${twoDigits(box.keyHolderCount)} thành viên Ban Kiểm phiếu giữ, `,
      `cần ít nhất ${twoDigits(box.keyThreshold)} thành viên để mở.`,
    ),
  );
}

function testWords({ test }: DeviceBoxOnRecord): string {
  return test.kind === 'passed'
    ? `đã bỏ thử ${twoDigits(test.ballotCount)} phiếu bằng thẻ thử, đối chiếu đúng, hủy phiếu thử và thẻ thử ` +
        'trước khi mở bỏ phiếu'
    : `không bỏ thử trước khi mở bỏ phiếu (lý do: ${withoutStop(test.reason)})`;
}

function cardListCodes(forms: readonly CountedForm[]): string {
  const codes = formCodes(forms, (form) => form.cardListCode);
  return codes === '' ? '' : `; mã xác thực danh sách thẻ: ${codes}`;
}
