import 'server-only';
import type { FormDocument } from '../blocks/form-document';
import { centred, count, head, left } from '../blocks/table';

export type RegisterLine = {
  sign: string;
  issuedOn: string;
  title: string;
  unitName: string;
  conferenceName: string;
  issuedBy: string;
  code: string;
  note: string;
};

const heads = [
  'TT',
  'Số, ký hiệu',
  'Ngày',
  'Tên loại và trích yếu',
  'Đơn vị ban hành',
  'Người ban hành',
  'Mã kiểm tra',
  'Ghi chú',
];

/** Sổ văn bản đi as a workbook: one line for each paper that was issued. */
export function paperRegisterDocument({
  year,
  lines,
}: {
  year: number;
  lines: readonly RegisterLine[];
}): FormDocument {
  const title = `SỔ VĂN BẢN ĐI NĂM ${year}`;
  return {
    title,
    regime: 'state',
    sections: [],
    sheets: [
      {
        name: `Năm ${year}`,
        issuer: '',
        title,
        abstract: 'Văn bản của các hội nghị lấy phiếu tín nhiệm',
        table: {
          kind: 'table',
          orientation: 'landscape',
          caption: null,
          unit: null,
          widths: [10, 26, 20, 66, 42, 30, 36, 27],
          head: [heads.map((words) => head(words))],
          rows: lines.map((line, index) => [
            count(index + 1),
            centred(line.sign),
            centred(line.issuedOn),
            left(`${line.title}: ${line.conferenceName}`),
            left(line.unitName),
            left(line.issuedBy),
            centred(line.code),
            left(line.note),
          ]),
          base: null,
        },
      },
    ],
  };
}
