import 'server-only';
import type { AuthorityReport } from '@/domain/minutes/authority-report';
import { headOf } from '@/domain/minutes/people-on-record';
import { dateLong, daysBetween, timeInWords } from '@/lib/text/date';
import { twoDigits } from '@/lib/text/number';
import type { Block } from '../blocks/block';
import { item, keyed, lead, paragraph } from '../blocks/text';
import { capitalised, counterOf, personInLine, withoutStop } from './address';
import { exemptWords, presentWords } from './attendance-words';
import { sectionHeading } from './section-heading';
import { votingModeWords } from './voting-mode';

/** I. Công tác tổ chức: preparation, subjects, the conference. */
export function organising(report: AuthorityReport): readonly Block[] {
  return [
    sectionHeading(report.letterhead, 'I', 'CÔNG TÁC TỔ CHỨC'),
    ...preparation(report),
    ...subjects(report),
    ...conference(report),
  ];
}

function preparation({ dossierSentOn, conference }: AuthorityReport): readonly Block[] {
  return [
    lead('1. Công tác chuẩn bị'),
    keyed(
      'preparation',
      item(
        'Đã quán triệt Quy định số 96-QĐ/TW và kế hoạch của cấp trên đến cán bộ, đảng viên trong diện; xác định ',
        'đối tượng, thành phần ghi phiếu theo đúng quy định.',
      ),
    ),
    ...(dossierSentOn === null
      ? []
      : [
          keyed(
            'dossiers',
            item(
              'Báo cáo của người được lấy phiếu tín nhiệm, bản kê khai tài sản, thu nhập được gửi đến thành phần ',
              `ghi phiếu ${dateLong(dossierSentOn)}, trước Hội nghị ${daysBetween(dossierSentOn, conference.heldOn)} ngày.`,
            ),
          ),
        ]),
  ];
}

function subjects({ letterhead, subjectCount, exempt }: AuthorityReport): readonly Block[] {
  const counter = counterOf(letterhead);
  const inScope = subjectCount + exempt.length;
  return [
    lead('2. Đối tượng'),
    item(
      `Tổng số người thuộc diện: ${twoDigits(inScope)} ${counter}; `,
      `được lấy phiếu tín nhiệm: ${twoDigits(subjectCount)} ${counter}.`,
    ),
    ...(exempt.length === 0
      ? [item('Số người thuộc diện nhưng không lấy phiếu tín nhiệm: không có.')]
      : [
          item(`Không lấy phiếu tín nhiệm: ${twoDigits(exempt.length)} ${counter}, gồm:`),
          ...exempt.map((person) => paragraph('item', `+ ${capitalised(exemptWords(letterhead, person))}.`)),
        ]),
  ];
}

function conference(report: AuthorityReport): readonly Block[] {
  const { letterhead, conference: sitting, chair, observers, attendance, committee, forms } = report;
  const { convenedCount, quorum } = attendance;
  const counter = counterOf(letterhead);
  const guests = observers.map((observer) => personInLine(letterhead, observer)).join('; ');
  return [
    lead('3. Hội nghị lấy phiếu tín nhiệm'),
    item(
      `Thời gian, địa điểm: từ ${timeInWords(sitting.startsAt)}, ${dateLong(sitting.heldOn)}, tại ${sitting.venue}.`,
    ),
    item(
      `Chủ trì: ${personInLine(letterhead, chair)}.`,
      guests === '' ? '' : ` Đại biểu cấp trên dự, giám sát: ${guests}.`,
    ),
    item(
      `Thành phần ghi phiếu: được triệu tập ${twoDigits(convenedCount)} ${counter}; `,
      `${presentWords(letterhead, attendance)}, bảo đảm điều kiện ít nhất ${quorum.of}/${quorum.per} số người `,
      'được triệu tập có mặt.',
    ),
    item(
      `Ban Kiểm phiếu gồm ${twoDigits(committee.length)} ${counter} do Hội nghị biểu quyết thông qua, `,
      `${personInLine(letterhead, { ...headOf(committee), position: '' })} làm Trưởng ban.`,
    ),
    item(`Hình thức ghi phiếu: ${votingModeWords(forms)}.`),
    ...revote(report),
  ];
}

function revote({ revoteReasons }: AuthorityReport): readonly Block[] {
  const times = revoteReasons.length;
  if (times === 0) return [];
  return [
    item(
      `Hội nghị tổ chức bỏ phiếu lại ${twoDigits(times)} lần; lý do: ${revoteReasons.map(withoutStop).join('; ')}. `,
      `Kết quả dưới đây là của lần bỏ phiếu thứ ${times + 1}.`,
    ),
  ];
}
