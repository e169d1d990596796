import 'server-only';
import type { TwoMembers } from '@/domain/conference/act-of-two';
import type { CountMinutes, DeviceBoxOnRecord } from '@/domain/minutes/count-minutes';
import type { CountedForm } from '@/domain/minutes/counted-form';
import { hasDifference } from '@/domain/minutes/reconciliation';
import { timeInWords } from '@/lib/text/date';
import { twoDigits } from '@/lib/text/number';
import type { Block } from '../blocks/block';
import { body, keyed } from '../blocks/text';
import { personInLine, withoutStop } from './address';
import { countMinutesTables } from './count-minutes-tables';
import { countInWords, shownCode } from './figures';
import { formOpening } from './form-label';
import { countingWords } from './paper-entry-log';
import { sectionHeading } from './section-heading';

const proofFailed = 'chữ ký hoặc bằng chứng mật mã kèm theo phiếu không đúng';

/** III. Phát phiếu, bỏ phiếu và thu phiếu. */
export function counting(minutes: CountMinutes): readonly Block[] {
  const { letterhead, forms, votingOpenedAt, votingClosedAt, deviceBox } = minutes;
  return [
    sectionHeading(letterhead, 'III', 'PHÁT PHIẾU, BỎ PHIẾU VÀ THU PHIẾU'),
    keyed(
      'voting',
      body(
        `Việc phát phiếu bắt đầu lúc ${timeInWords(votingOpenedAt)}, `,
        `bỏ phiếu kết thúc lúc ${timeInWords(votingClosedAt)}. ${actWords(minutes)}${paperWords(minutes)}Kết quả đối chiếu như sau:`,
      ),
    ),
    ...forms.flatMap((form) => [
      countMinutesTables(form, forms).reconciliation,
      keyed(`reconciliation ${form.index}`, body(...formOpening(form, forms), reconciliationWords(form))),
      ...(deviceBox === null ? [] : [closedBox(form, forms, deviceBox)]),
    ]),
  ];
}

/** Who of the committee opened the vote and sealed the box, where that is known. */
function actWords({ letterhead, acts }: CountMinutes): string {
  const by = ({ first, second }: TwoMembers) =>
    `${personInLine(letterhead, { ...first, position: '' })} thực hiện, ` +
    `${personInLine(letterhead, { ...second, position: '' })} xác nhận`;
  const opened = acts['open-voting'];
  const sealed = acts['seal-box'];
  return [
    opened ? `Việc mở bỏ phiếu do ${by(opened)}. ` : '',
    sealed ? `Việc kết thúc bỏ phiếu, niêm phong hòm phiếu do ${by(sealed)}. ` : '',
  ].join('');
}

/** How the paper was counted, where it was not the usual way of the form. */
function paperWords({ paperBox }: CountMinutes): string {
  if (paperBox?.counting !== 'by-sheet') return '';
  return (
    `Phiếu giấy do hai thành viên Ban Kiểm phiếu đếm riêng, ${countingWords[paperBox.counting]}; ` +
    'hai kết quả được đối chiếu, chỗ lệch được kiểm lại. '
  );
}

export function reconciliationWords(form: CountedForm): string {
  const { issued, returned, notReturned } = form.reconciliation.total;
  const { notReturnedReason, differenceExplanation } = form;
  const sentences = [
    `Số phiếu phát ra: ${countInWords(issued)} phiếu; số phiếu thu về: ${countInWords(returned)} phiếu.`,
  ];
  if (notReturned > 0 && notReturnedReason !== null)
    sentences.push(`Lý do không thu về: ${withoutStop(notReturnedReason)}.`);
  if ((hasDifference(form.reconciliation) || notReturned < 0) && differenceExplanation !== null)
    sentences.push(`Giải trình chênh lệch: ${withoutStop(differenceExplanation)}.`);
  return sentences.join(' ');
}

function closedBox(form: CountedForm, forms: readonly CountedForm[], { closedAt }: DeviceBoxOnRecord): Block {
  const returned = form.reconciliation.device?.returned ?? 0;
  const { rejected, sealCode } = form;
  const apart =
    rejected === null || rejected.count === 0
      ? ''
      : `, không kể ${twoDigits(rejected.count)} lượt gửi không đạt kiểm tra kỹ thuật đã bị loại ` +
        `(lý do: ${withoutStop(rejected.reason ?? proofFailed)})`;
  const has = returned === 0 ? 'không có phiếu' : `có ${twoDigits(returned)} phiếu`;
  const seal = sealCode === null ? '' : ` Mã niêm phong điện tử: ${shownCode(sealCode)}.`;
  return keyed(
    `closed-box ${form.index}`,
    body(
      ...formOpening(form, forms),
      `Hòm phiếu điện tử được đóng lúc ${timeInWords(closedAt)}, ${has}${apart}.${seal}`,
    ),
  );
}

/** IV. Phiếu không hợp lệ. */
export function invalidBallots({ letterhead, forms, extraNames }: CountMinutes): readonly Block[] {
  return [
    sectionHeading(letterhead, 'IV', 'PHIẾU KHÔNG HỢP LỆ'),
    ...(forms.every((form) => form.invalidCounts.length === 0)
      ? [body('Không có phiếu không hợp lệ.')]
      : forms.map(
          (form) =>
            countMinutesTables(form, forms).invalid ??
            body(...formOpening(form, forms), 'Không có phiếu không hợp lệ.'),
        )),
    ...(extraNames === null || extraNames.count === 0
      ? []
      : [
          body(
            `Có ${twoDigits(extraNames.count)} phiếu ghi thêm tên người ngoài danh sách. `,
            `Ban Kiểm phiếu xử lý: ${withoutStop(extraNames.ruling)}.`,
          ),
        ]),
  ];
}

/** V. Kết quả kiểm phiếu. */
export function results({ letterhead, forms }: CountMinutes): readonly Block[] {
  return [
    sectionHeading(letterhead, 'V', 'KẾT QUẢ KIỂM PHIẾU'),
    ...forms.flatMap((form): readonly Block[] => {
      const tables = countMinutesTables(form, forms);
      if (tables.byMode !== null) return [tables.results, tables.byMode];
      return form.split === 'too-few' ? [tables.results, tooFew(form, forms)] : [tables.results];
    }),
  ];
}

function tooFew(form: CountedForm, forms: readonly CountedForm[]): Block {
  return body(
    ...formOpening(form, forms),
    'Do một hình thức bỏ phiếu có dưới 05 phiếu, kết quả chỉ tổng hợp chung để bảo đảm bí mật của người ghi phiếu.',
  );
}
