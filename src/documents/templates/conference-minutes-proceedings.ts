import 'server-only';
import type { ConferenceMinutes } from '@/domain/minutes/conference-minutes';
import { headOf } from '@/domain/minutes/people-on-record';
import { dateLong, timeInWords } from '@/lib/text/date';
import { twoDigits } from '@/lib/text/number';
import type { Block } from '../blocks/block';
import { bold } from '../blocks/run';
import { body, item, keyed } from '../blocks/text';
import { addressOf, capitalised, counterOf, personInLine, withoutStop } from './address';
import { exemptWords, presentWords } from './attendance-words';
import { basesOf, voteWords } from './committee-paper';
import { sectionHeading } from './section-heading';
import { votingModeWords } from './voting-mode';

/** III. Nội dung of the conference minutes: eight steps, in the order the regulation wants them, and a ninth where people voted again. */
export function proceedings(minutes: ConferenceMinutes): readonly Block[] {
  return [
    sectionHeading(minutes.letterhead, 'III', 'NỘI DUNG'),
    ...beginning(minutes),
    ...dossiers(minutes),
    committee(minutes),
    ...voting(minutes),
    ...revote(minutes),
  ];
}

function beginning(minutes: ConferenceMinutes): readonly Block[] {
  const { letterhead, chair, attendance, subjectCount, exempt } = minutes;
  const counter = counterOf(letterhead);
  const exempted =
    exempt.length === 0
      ? ''
      : ` Không lấy phiếu tín nhiệm đối với ${twoDigits(exempt.length)} ${counter}: ` +
        `${exempt.map((person) => exemptWords(letterhead, person)).join('; ')}.`;
  return [
    keyed(
      'opening',
      body(
        bold('1.'),
        ` ${capitalised(addressOf(letterhead, chair))} ${chair.fullName} tuyên bố lý do, giới thiệu đại biểu; `,
        `quán triệt mục đích, yêu cầu, nguyên tắc lấy phiếu tín nhiệm theo ${basesOf(minutes)}.`,
      ),
    ),
    keyed(
      'quorum',
      body(
        bold('2.'),
        ` Hội nghị kiểm tra điều kiện tiến hành: ${presentWords(letterhead, attendance)} trên tổng số `,
        `${twoDigits(attendance.convenedCount)} ${counter} được triệu tập, đủ điều kiện theo quy định.`,
      ),
    ),
    keyed(
      'subjects',
      body(
        bold('3.'),
        ` Hội nghị nghe công bố danh sách ${twoDigits(subjectCount)} ${counter} được lấy phiếu tín nhiệm `,
        `(danh sách kèm theo).${exempted}`,
      ),
    ),
  ];
}

function dossiers({ dossierSentOn, discussion }: ConferenceMinutes): readonly Block[] {
  const sent = dossierSentOn === null ? '' : ` từ ${dateLong(dossierSentOn)}`;
  return [
    keyed(
      'dossiers',
      body(
        bold('4.'),
        ' Báo cáo của người được lấy phiếu, bản kê khai tài sản, thu nhập và báo cáo giải trình (nếu có) đã được gửi ',
        `đến thành phần ghi phiếu${sent}. Ý kiến trao đổi, đề nghị làm rõ tại Hội nghị:`,
        discussion.length === 0 ? ' không có.' : '',
      ),
    ),
    ...discussion.map((line) => item(`${capitalised(withoutStop(line))}.`)),
  ];
}

function committee({ letterhead, committee, vote }: ConferenceMinutes): Block {
  const head = headOf(committee);
  return keyed(
    'committee',
    body(
      bold('5.'),
      ` Hội nghị biểu quyết thông qua Ban Kiểm phiếu gồm ${twoDigits(committee.length)} ${counterOf(letterhead)}, `,
      `do ${personInLine(letterhead, { ...head, position: '' })} làm Trưởng ban. Kết quả biểu quyết bằng hình thức giơ tay: `,
      voteWords(letterhead, vote),
    ),
  );
}

function voting({ forms, votingOpenedAt, votingClosedAt }: ConferenceMinutes): readonly Block[] {
  const counts = forms.map(({ index, reconciliation: { total } }) => {
    const which = forms.length > 1 ? `phiếu số ${index}: ` : '';
    return `${which}số phiếu phát ra ${twoDigits(total.issued)}, số phiếu thu về ${twoDigits(total.returned)}`;
  });
  return [
    keyed(
      'instruction',
      body(
        bold('6.'),
        ' Ban Kiểm phiếu phổ biến cách ghi phiếu, phiếu hợp lệ, phiếu không hợp lệ; kiểm tra, niêm phong hòm phiếu ',
        'trước sự chứng kiến của Hội nghị và phát phiếu.',
      ),
    ),
    keyed(
      'voting',
      body(
        bold('7.'),
        ` Hội nghị tiến hành ghi phiếu, bỏ phiếu (${votingModeWords(forms)}) từ ${timeInWords(votingOpenedAt)} `,
        `đến ${timeInWords(votingClosedAt)}.`,
      ),
    ),
    keyed(
      'counting',
      body(
        bold('8.'),
        ` Ban Kiểm phiếu làm việc và báo cáo kết quả trước Hội nghị: ${counts.join('; ')}; kết quả đối với từng người `,
        'theo Báo cáo kết quả phiếu tín nhiệm và Biên bản kiểm phiếu kèm theo.',
      ),
    ),
  ];
}

function revote({ revoteReasons }: ConferenceMinutes): readonly Block[] {
  if (revoteReasons.length === 0) return [];
  return [
    body(
      bold('9.'),
      ` Hội nghị đã thống nhất bỏ phiếu lại (lý do: ${revoteReasons.map(withoutStop).join('; ')}); kết quả nêu trên `,
      `là của lần bỏ phiếu thứ ${revoteReasons.length + 1}.`,
    ),
  ];
}
