import 'server-only';
import type { CountedForm } from '@/domain/minutes/counted-form';
import { headOf } from '@/domain/minutes/people-on-record';
import type { ResultReport } from '@/domain/minutes/result-report';
import { dateLong, timeInWords } from '@/lib/text/date';
import { twoDigits } from '@/lib/text/number';
import type { Block } from '../blocks/block';
import type { FormDocument } from '../blocks/form-document';
import { annexHead, fullHead, numberLine } from '../blocks/letterhead';
import { bold } from '../blocks/run';
import { sectionsOf } from '../blocks/sections';
import { body, item, keyed, lead, titleBlocks } from '../blocks/text';
import { addressOf, counterOf, lowered } from './address';
import { byMode, countInWords, share } from './figures';
import { formLabel } from './form-label';
import { invalidReasonWords } from './invalid-table';
import { reportSheets } from './result-report-sheets';
import { resultsTable } from './results-table';
import { signedByHead } from './signed-by-head';

const title = 'BÁO CÁO KẾT QUẢ PHIẾU TÍN NHIỆM';

/** F2, the annex of Quy định 96-QĐ/TW: the committee reads it out, and it goes up with the report of the unit. */
export function resultReportDocument(report: ResultReport): FormDocument {
  const { regime } = report.letterhead;
  const abstract = `tại ${report.conference.name}`;
  const blocks = [
    reportHead(report),
    ...titleBlocks(regime, title, abstract),
    opening(report),
    ...attendance(report),
    ...ballots(report),
    ...results(report),
    ...ending(report),
  ];
  return {
    title: `Báo cáo kết quả phiếu tín nhiệm ${abstract}`,
    regime,
    sections: sectionsOf(blocks, regime),
    sheets: reportSheets(report, title, abstract),
  };
}

function reportHead({ letterhead, header, documentNumber, issuedOn }: ResultReport): Block {
  return header === 'annex'
    ? annexHead(letterhead, issuedOn)
    : fullHead(letterhead, numberLine(letterhead, 'BC', documentNumber), issuedOn);
}

function opening({ letterhead, conference, committee, countStartedAt, countEndedAt }: ResultReport): Block {
  const head = headOf(committee);
  const time = `từ ${timeInWords(countStartedAt)} đến ${timeInWords(countEndedAt)}, ${dateLong(conference.heldOn)}`;
  return keyed(
    'opening',
    body(
      `Thực hiện nhiệm vụ do Hội nghị giao, ${time}, tại ${conference.venue}, `,
      `Ban Kiểm phiếu gồm ${twoDigits(committee.length)} ${counterOf(letterhead)} `,
      `do ${addressOf(letterhead, head)} ${head.fullName} làm Trưởng ban đã tiến hành kiểm phiếu tín nhiệm `,
      `của ${conference.electorateName} đối với ${conference.subjectGroup}; kết quả cụ thể như sau:`,
    ),
  );
}

function attendance({ letterhead, attendance }: ResultReport): readonly Block[] {
  const { convenedCount, presentCount, absentCount } = attendance;
  const counter = counterOf(letterhead);
  return [
    body(bold('1. Tổng số người được triệu tập ghi phiếu:'), ` ${twoDigits(convenedCount)} ${counter}.`),
    item(`Số có mặt: ${twoDigits(presentCount)} ${counter} (đạt ${share(presentCount, convenedCount)}).`),
    absentCount === 0
      ? item('Số vắng mặt: không có.')
      : item(`Số vắng mặt: ${twoDigits(absentCount)} ${counter} (${share(absentCount, convenedCount)}).`),
  ];
}

/** With several forms each item lists them, one a line. */
function ballots({ forms }: ResultReport): readonly Block[] {
  const [only] = forms;
  if (only !== undefined && forms.length === 1)
    return [
      body(bold('2. Số phiếu phát ra:'), ` ${issuedWords(only)}`),
      body(bold('3. Số phiếu thu về:'), ` ${returnedWords(only)}`),
      ...invalidAsWhole(only),
    ];
  return [
    lead('2. Số phiếu phát ra:'),
    ...forms.map((form) => item(`Phiếu số ${form.index}: ${issuedWords(form)}`)),
    lead('3. Số phiếu thu về:'),
    ...forms.flatMap((form) => [
      item(`Phiếu số ${form.index}: ${returnedWords(form)}`),
      ...invalidAsWhole(form),
    ]),
  ];
}

function issuedWords(form: CountedForm): string {
  return `${ballotCount(form.reconciliation.total.issued)}${byMode(form, 'issued')}.`;
}

function returnedWords(form: CountedForm): string {
  const { returned, notReturned } = form.reconciliation.total;
  const missing = notReturned > 0 ? ` Số phiếu không thu về: ${twoDigits(notReturned)} phiếu.` : '';
  return `${ballotCount(returned)}${byMode(form, 'returned')}.${missing}`;
}

function ballotCount(n: number): string {
  return n === 0 ? 'không có' : `${twoDigits(n)} phiếu`;
}

function invalidAsWhole({ invalidCounts }: CountedForm): readonly Block[] {
  const whole = invalidCounts.filter(({ wholeCount }) => wholeCount > 0);
  if (whole.length === 0) return [];
  const total = whole.reduce((sum, { wholeCount }) => sum + wholeCount, 0);
  const reasons = whole.map(({ reason }) => lowered(invalidReasonWords[reason])).join('; ');
  return [
    body(
      `Trong số phiếu thu về có ${twoDigits(total)} phiếu không hợp lệ đối với tất cả những người có tên `,
      `trong phiếu (${reasons}).`,
    ),
  ];
}

function results({ forms }: ResultReport): readonly Block[] {
  const tables = forms.map((form) => resultsTable(form, forms.length > 1 ? formLabel(form) : null));
  const note = forms.some((form) => form.results.some(({ invalid }) => invalid > 0))
    ? [
        keyed(
          'note',
          body(
            'Ghi chú: đối với người có phiếu không hợp lệ, tổng ba tỷ lệ nhỏ hơn 100% vì tỷ lệ được tính ',
            'trên tổng số phiếu thu về.',
          ),
        ),
      ]
    : [];
  return [lead('4. Kết quả kiểm phiếu đối với từng người:'), ...tables, ...note];
}

function ending(report: ResultReport): readonly Block[] {
  const { copies, doneAt } = report;
  const lastWords = keyed(
    'ending',
    body(
      `Báo cáo này được lập thành ${countInWords(copies)} bản, hoàn thành vào hồi ${timeInWords(doneAt)} cùng ngày `,
      'và đã được công bố tại Hội nghị.',
    ),
  );
  return signedByHead(report, lastWords);
}
