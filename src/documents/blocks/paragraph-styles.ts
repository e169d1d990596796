import 'server-only';
import type { DocumentRegime } from '@/domain/conference/conference';

/** Sizes and lines in points, `firstLine` in millimetres; lines are exact. */
export type ParagraphStyle = {
  /** Its name in the style list of a word processor. */
  label: string;
  size: number;
  line: number;
  align: 'left' | 'center' | 'right' | 'justify';
  before: number;
  after: number;
  firstLine: number;
  bold: boolean;
  italic: boolean;
  keepWithNext: boolean;
};

const line: ParagraphStyle = {
  label: '',
  size: 14,
  line: 18,
  align: 'center',
  before: 0,
  after: 0,
  firstLine: 0,
  bold: false,
  italic: false,
  keepWithNext: false,
};

const kept = { ...line, keepWithNext: true };
const note: ParagraphStyle = { ...line, size: 12.5, line: 16, align: 'justify', before: 2, italic: true };

function stylesOf(regime: DocumentRegime) {
  const party = regime === 'party';
  const text: ParagraphStyle = { ...line, align: 'justify', before: 6, firstLine: party ? 10 : 12.7 };
  const headLine = { ...line, size: party ? 14 : 13 };
  return {
    superior: { ...headLine, label: 'Cơ quan cấp trên' },
    issuer: { ...headLine, label: 'Cơ quan ban hành', bold: true },
    star: { ...line, label: 'Dấu sao', line: 14 },
    number: { ...headLine, label: 'Số văn bản' },
    nation: { ...line, label: 'Tiêu đề, Quốc hiệu', size: party ? 15 : 13, bold: true },
    motto: { ...line, label: 'Tiêu ngữ', bold: true },
    date: { ...line, label: 'Địa danh, ngày tháng', italic: true },
    sealPlace: { ...line, label: 'Chỗ đóng dấu treo', size: 12, line: 16, before: 4, italic: true },
    title: {
      ...kept,
      label: 'Tên văn bản',
      size: party ? 15 : 14,
      line: party ? 20 : 19,
      before: 18,
      bold: true,
    },
    abstract: { ...kept, label: 'Trích yếu', bold: true },
    dashes: { ...kept, label: 'Gạch dưới trích yếu', before: 1.5, line: 12 },
    body: { ...text, label: 'Nội dung' },
    item: { ...text, label: 'Gạch đầu dòng' },
    heading: { ...text, label: 'Đề mục', align: 'left' as const, before: 9, bold: true, keepWithNext: true },
    lead: { ...text, label: 'Mục chữ đậm', align: 'left' as const, keepWithNext: true },
    caption: { ...kept, label: 'Tên bảng', size: 13, before: 6, after: 4, bold: true },
    unit: {
      ...kept,
      label: 'Đơn vị tính',
      size: 12,
      line: 17,
      align: 'right' as const,
      after: 4,
      italic: true,
    },
    listHead: { ...text, label: 'Đầu danh sách', align: 'left' as const, after: 5, keepWithNext: true },
    underTitle: { ...kept, label: 'Dưới tên văn bản', italic: true },
    toLabel: { ...line, label: 'Kính gửi', align: 'right' as const, italic: party },
    toLine: { ...line, label: 'Nơi gửi', align: 'left' as const },
    basis: { ...text, label: 'Căn cứ', italic: !party },
    decides: { ...kept, label: 'Lời quyết định', before: 12, after: 3, bold: true },
    noteHead: { ...note, label: 'Đầu ghi chú', before: 8, bold: true, keepWithNext: true },
    note: { ...note, label: 'Ghi chú' },
    recipientsLabel: {
      ...line,
      label: 'Nơi nhận',
      align: 'left' as const,
      size: party ? 14 : 12,
      bold: !party,
      italic: !party,
      keepWithNext: true,
    },
    recipient: {
      ...line,
      label: 'Dòng nơi nhận',
      align: 'left' as const,
      size: party ? 12 : 11,
      line: party ? 14.5 : 13.5,
      keepWithNext: true,
    },
    qrNote: { ...note, label: 'Chú dẫn mã QR', align: 'left' as const, size: 12, line: 15 },
    signHead: { ...kept, label: 'Đầu phần ký', before: 12, after: 6, bold: true },
    signAuthority: { ...kept, label: 'Quyền hạn người ký', bold: true },
    signPost: { ...kept, label: 'Chức vụ người ký', bold: !party },
    signHint: { ...kept, label: 'Hướng dẫn ký', size: 13, italic: true },
    signName: { ...line, label: 'Họ tên người ký', bold: true },
  } satisfies Record<string, ParagraphStyle>;
}

export type StyleName = keyof ReturnType<typeof stylesOf>;
export type ParagraphStyles = Record<StyleName, ParagraphStyle>;

const styles: Record<DocumentRegime, ParagraphStyles> = {
  party: stylesOf('party'),
  state: stylesOf('state'),
};

/** The styles of a regime (Hướng dẫn 05-HD/VPTW; Nghị định 30/2020/NĐ-CP). */
export function paragraphStyles(regime: DocumentRegime): ParagraphStyles {
  return styles[regime];
}
