import 'server-only';
import type { AuthorityReport } from '@/domain/minutes/authority-report';
import { twoDigits } from '@/lib/text/number';
import type { Block } from '../blocks/block';
import type { FormDocument } from '../blocks/form-document';
import { sectionsOf } from '../blocks/sections';
import { body, keyed, paragraph, titleBlocks } from '../blocks/text';
import { withoutStop } from './address';
import { assessment } from './authority-report-assessment';
import { organising } from './authority-report-organising';
import { basesOf } from './committee-paper';
import { endMark } from './end-mark';
import { formLabel, formOpening } from './form-label';
import { resultsTable } from './results-table';
import { sectionHeading } from './section-heading';
import { addressees, unitClosing, unitHead } from './unit-paper';

/** F5, the report of the unit to the authority that manages the cadres (Quy định 96-QĐ/TW). */
export function authorityReportDocument(report: AuthorityReport): FormDocument {
  const { letterhead, conference, forms } = report;
  const subjects = conference.subjectGroup;
  const abstract = `kết quả lấy phiếu tín nhiệm đối với ${subjects} năm ${conference.roundYear}`;
  const blocks = [
    unitHead(report, 'BC'),
    ...titleBlocks(letterhead.regime, 'BÁO CÁO', abstract),
    ...(report.addressees.length === 0 ? [] : addressees(report.addressees)),
    opening(report),
    ...organising(report),
    ...results(report),
    ...assessment(report),
    ...recommendations(report),
  ];
  const issuer = letterhead.issuerLines.join(' ');
  return {
    title: `Báo cáo ${abstract}`,
    regime: letterhead.regime,
    sections: sectionsOf(blocks, letterhead.regime),
    sheets: forms.map((form) => ({
      name: forms.length > 1 ? `Kết quả, phiếu số ${form.index}` : 'Kết quả',
      issuer,
      title: 'BÁO CÁO',
      abstract,
      table: resultsTable(form, forms.length > 1 ? formLabel(form) : 'Kết quả lấy phiếu tín nhiệm'),
    })),
  };
}

function opening(report: AuthorityReport): Block {
  const { issuerName, conference } = report;
  return keyed(
    'opening',
    body(
      `Thực hiện ${basesOf(report)}, ${issuerName} báo cáo kết quả lấy phiếu tín nhiệm đối với `,
      `${conference.subjectGroup} như sau:`,
    ),
  );
}

/** II. Kết quả: the figures of the count, as the committee has confirmed them. */
function results({ letterhead, forms }: AuthorityReport): readonly Block[] {
  return [
    sectionHeading(letterhead, 'II', 'KẾT QUẢ LẤY PHIẾU TÍN NHIỆM'),
    ...forms.flatMap((form) => {
      const { issued, returned, notReturned } = form.reconciliation.total;
      const reason = form.notReturnedReason === null ? '' : ` (${withoutStop(form.notReturnedReason)})`;
      const missing =
        notReturned > 0 ? `; số phiếu không thu về: ${twoDigits(notReturned)} phiếu${reason}` : '';
      return [
        body(
          ...formOpening(form, forms),
          `Số phiếu phát ra: ${twoDigits(issued)} phiếu; số phiếu thu về: ${twoDigits(returned)} phiếu${missing}. `,
          'Kết quả cụ thể:',
        ),
        resultsTable(form, forms.length > 1 ? formLabel(form) : null),
      ];
    }),
  ];
}

/** IV. Kiến nghị, and the end of the report with its signature. */
function recommendations(report: AuthorityReport): readonly Block[] {
  const { letterhead, hasIncidents, proposals, issuerName } = report;
  const incidents = hasIncidents
    ? '; một số sự cố kỹ thuật đã được xử lý tại chỗ, ghi trong biên bản kiểm phiếu'
    : '';
  return [
    sectionHeading(letterhead, 'IV', 'KIẾN NGHỊ'),
    keyed(
      'violations',
      body(`1. Trong quá trình lấy phiếu không phát hiện hành vi vi phạm Quy định số 96-QĐ/TW${incidents}.`),
    ),
    keyed(
      'proposals',
      body(`2. Kiến nghị, đề xuất: ${proposals === '' ? 'không có' : withoutStop(proposals)}.`),
    ),
    keyed('closing', body(`${issuerName} trân trọng báo cáo${endMark(letterhead)}`)),
    ...unitClosing(report, paragraph('body', { text: enclosures, italic: true })),
  ];
}

const enclosures =
  '(Gửi kèm: Báo cáo kết quả phiếu tín nhiệm; Biên bản kiểm phiếu; Biên bản hội nghị; Danh sách thành phần ghi phiếu; ' +
  'Danh sách người được lấy phiếu tín nhiệm; hồ sơ của người được lấy phiếu.)';
