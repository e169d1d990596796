import { nfc } from './vietnamese';

const noBreakSpace = '\u00a0';

/** Terms whose syllables make one word: parted by a line's end, they read as something else. */
const compounds = [
  'tín nhiệm',
  'Đảng ủy',
  'Đảng bộ',
  'Đảng viên',
  'Tỉnh ủy',
  'Thành ủy',
  'Huyện ủy',
  'cấp ủy',
  'chi bộ',
  'Ủy ban',
  'ủy viên',
  'Bí thư',
  'Thường vụ',
  'Thường trực',
  'Chấp hành',
  'Trung ương',
  'Chính trị',
  'Chủ tịch',
  'Giám đốc',
  'Tổng cục',
  'đồng chí',
  'hội nghị',
  'kiểm phiếu',
  'hòm phiếu',
  'biên bản',
  'kế hoạch',
  'quy hoạch',
  'quy định',
  'miễn nhiệm',
  'từ chức',
];

const units = 'phiếu|đồng chí|người|đại biểu|thẻ|bản|giờ|phút|nơi|đơn vị|tổ chức';
const labels = 'số|ngày|tháng|năm|Điều|khoản|khóa|lần|Bảng|Phụ lục';
const between = '(?<![\\p{L}\\p{N}])';
const end = '(?![\\p{L}\\p{N}])';

const numberThenUnit = new RegExp(`(?<=\\p{N}) (?=(?:${units})${end})`, 'giu');
const labelThenNumber = new RegExp(`(?<=${between}(?:${labels})) (?=\\p{N})`, 'giu');
const knownCompounds = anyOf(compounds);

/**
 * No-break spaces inside compound terms, between a number and its unit ("05 đồng chí") and between a label and its
 * number ("Điều 6"). `names` are further terms to keep whole: people, places, units. Idempotent.
 */
export function keepTogether(text: string, names: readonly string[] = []): string {
  const known = nfc(text)
    .replace(numberThenUnit, noBreakSpace)
    .replace(labelThenNumber, noBreakSpace)
    .replace(knownCompounds, bound);
  const severalWords = names.map(nfc).filter((name) => name.includes(' '));
  return severalWords.length === 0 ? known : known.replace(anyOf(severalWords), bound);
}

function bound(term: string): string {
  return term.replaceAll(' ', noBreakSpace);
}

/** Longest first, and each space may be bound already, so that terms may lie inside one another. */
function anyOf(terms: readonly string[]): RegExp {
  const longestFirst = [...terms].sort((a, b) => b.length - a.length);
  const patterns = longestFirst.map((term) => term.split(' ').map(escaped).join(`[ ${noBreakSpace}]`));
  return new RegExp(`${between}(?:${patterns.join('|')})${end}`, 'giu');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
