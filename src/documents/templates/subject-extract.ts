import 'server-only';
import type { SubjectExtract } from '@/domain/minutes/authority-report';
import { dateLong } from '@/lib/text/date';
import { twoDigits } from '@/lib/text/number';
import type { FormDocument } from '../blocks/form-document';
import { sectionsOf } from '../blocks/sections';
import { body, titleBlocks } from '../blocks/text';
import { personInLine } from './address';
import { endMark } from './end-mark';
import { resultsTable } from './results-table';
import { unitClosing, unitHead } from './unit-paper';

/** Trích kết quả: one person's own result. Nobody else's figures and no consequence stand on it. */
export function subjectExtractDocument(extract: SubjectExtract): FormDocument {
  const { letterhead, conference, form, result } = extract;
  const { issued, returned } = form.reconciliation.total;
  const abstract = `đối với ${personInLine(letterhead, result)}`;
  const blocks = [
    unitHead(extract, 'TB'),
    ...titleBlocks(letterhead.regime, 'TRÍCH KẾT QUẢ LẤY PHIẾU TÍN NHIỆM', abstract),
    body(
      `Tại ${conference.name}, tổ chức ${dateLong(conference.heldOn)}, số phiếu phát ra: ${twoDigits(issued)} phiếu; `,
      `số phiếu thu về: ${twoDigits(returned)} phiếu. Kết quả đối với ${personInLine(letterhead, result)} như sau:`,
    ),
    resultsTable({ ...form, results: [result] }, null),
    ...unitClosing(
      extract,
      body(
        `Kết quả này là của một nơi lấy phiếu, trích từ Biên bản kiểm phiếu của Hội nghị${endMark(letterhead)}`,
      ),
    ),
  ];
  return {
    title: `Trích kết quả lấy phiếu tín nhiệm ${abstract}`,
    regime: letterhead.regime,
    sections: sectionsOf(blocks, letterhead.regime),
    sheets: [],
  };
}
