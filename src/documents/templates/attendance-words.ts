import 'server-only';
import type { AttendanceOnRecord } from '@/domain/minutes/conference-on-record';
import type { ExemptOnList } from '@/domain/minutes/convening';
import type { ExemptionReason } from '@/domain/person/exemption';
import type { Letterhead } from '@/domain/minutes/letterhead';
import { twoDigits } from '@/lib/text/number';
import { counterOf, personInLine, withoutStop } from './address';
import { share } from './figures';

/** "có mặt 40 đồng chí (đạt 95,24%)". */
export function presentWords(
  letterhead: Letterhead,
  { presentCount, convenedCount }: AttendanceOnRecord,
): string {
  return `có mặt ${twoDigits(presentCount)} ${counterOf(letterhead)} (đạt ${share(presentCount, convenedCount)})`;
}

const exemptReasonWords: Record<ExemptionReason, string> = {
  'pre-retirement-leave': 'đã có thông báo nghỉ công tác chờ nghỉ hưu',
  'appointed-in-poll-year': 'được bầu, bổ nhiệm trong năm lấy phiếu',
  'two-places': 'đã được lấy phiếu ở đủ 02 nơi',
  other: 'trường hợp khác',
};

/** "được bầu, bổ nhiệm trong năm lấy phiếu (Quyết định số 812/QĐ-UBND ngày 10/3/2028)". */
export function exemptReason({ reason, basis }: ExemptOnList): string {
  const words = exemptReasonWords[reason];
  return basis === '' ? words : `${words} (${withoutStop(basis)})`;
}

/** "đồng chí Bùi Thanh Tùng, Phó Giám đốc Sở: được bầu, bổ nhiệm trong năm lấy phiếu (…)". */
export function exemptWords(letterhead: Letterhead, person: ExemptOnList): string {
  return `${personInLine(letterhead, person)}: ${exemptReason(person)}`;
}
