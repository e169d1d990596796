import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { dateLong } from '@/lib/text/date';
import { twoDigits } from '@/lib/text/number';
import { a4, points } from '../paper/millimetres';
import { qrPicture } from '../paper/qr-picture';

/** What one member's slip says; `printed` is the secret in groups of four, and `place` counts from 1. */
export type SlipFacts = {
  conferenceName: string;
  heldOn: string;
  memberName: string;
  memberPost: string;
  place: number;
  memberCount: number;
  threshold: number;
  mark: string;
  printed: string;
};

const edge = { left: 25, right: 20, top: 18 };
const width = a4.width - edge.left - edge.right;

/** Phiếu giữ khóa: one page of A4 for one member, folded so that the secret lies inside. */
export function slipPaper(facts: SlipFacts): TDocumentDefinitions {
  return {
    info: { title: 'Phiếu giữ khóa hòm phiếu' },
    language: 'vi',
    pageSize: 'A4',
    pageMargins: [points(edge.left), points(edge.top), points(edge.right), points(15)],
    defaultStyle: { font: 'Tinos', fontSize: 13, color: '#13232B', lineHeight: 1.15 },
    background: foldLine,
    content: [...whoseSlip(facts), ...theSecret(facts), ...whatItIsFor(facts)],
  };
}

function foldLine(): Content {
  const y = points(a4.height / 2);
  const dash = { length: 4, space: 4 };
  return {
    canvas: [{ type: 'line', x1: points(8), x2: points(a4.width - 8), y1: y, y2: y, lineWidth: 0.5, dash }],
  };
}

function whoseSlip({ conferenceName, heldOn, memberName, memberPost }: SlipFacts): Content[] {
  return [
    { text: conferenceName, bold: true },
    { text: `Họp ${dateLong(heldOn)}`, color: '#3A4B54' },
    { text: 'PHIẾU GIỮ KHÓA HÒM PHIẾU', bold: true, fontSize: 17, margin: [0, 12, 0, 10] },
    { text: 'Người giữ', color: '#3A4B54' },
    { text: `Đồng chí ${memberName}`, bold: true, fontSize: 18 },
    { text: memberPost },
  ];
}

function theSecret({ printed, mark, place, memberCount, threshold }: SlipFacts): Content[] {
  const groups = printed.split('-');
  const row = (from: number, to: number) => groups.slice(from, to).join('  ');
  const secret: Content = {
    stack: [
      { text: 'Mã giữ khóa', color: '#3A4B54', margin: [0, 0, 0, 4] },
      ...[row(0, 4), row(4, 7)].map((text) => ({
        text,
        font: 'Courier',
        bold: true,
        fontSize: 20,
        lineHeight: 1.35,
      })),
      {
        text: `Phần khóa thứ ${twoDigits(place)} trong ${twoDigits(memberCount)} phần; mở hòm cần ${twoDigits(threshold)} phần.`,
        margin: [0, 4, 0, 0],
      },
      { text: `Mã lần tạo khóa: ${mark}` },
    ],
  };
  return [
    {
      margin: [0, 12, 0, 0],
      table: {
        widths: ['*', points(38)],
        body: [
          [
            { ...secret, border: [true, true, false, true] },
            { svg: qrPicture(printed), width: points(38), border: [false, true, true, true] },
          ],
        ],
      },
      layout: {
        hLineWidth: () => 1.2,
        vLineWidth: () => 1.2,
        paddingLeft: (column) => (column === 0 ? 10 : 0),
        paddingRight: () => 4,
        paddingTop: () => 6,
        paddingBottom: () => 6,
      },
    },
  ];
}

function whatItIsFor({ memberCount, threshold, mark }: SlipFacts): Content[] {
  const spare = memberCount - threshold;
  const survives =
    spare === 0
      ? 'Phải đủ tất cả các phần khóa mới mở được hòm: mất một phiếu là không mở được.'
      : `Vắng hoặc mất tối đa ${twoDigits(spare)} phiếu vẫn mở được hòm bằng các phần khóa còn lại.`;
  return [
    {
      absolutePosition: { x: points(edge.left), y: points(a4.height / 2 + 3) },
      text: 'Gấp đôi theo đường này, mặt in vào trong; cho vào phong bì ghi họ tên người giữ.',
      fontSize: 11,
      color: '#3A4B54',
    },
    {
      absolutePosition: { x: points(edge.left), y: points(a4.height / 2 + 14) },
      columns: [{ width: points(width), stack: [...instructions(survives, mark)] }],
    },
  ];
}

function instructions(survives: string, mark: string): Content[] {
  return [
    { text: 'Dùng để làm gì', bold: true, margin: [0, 0, 0, 3] },
    {
      text: 'Sau khi kết thúc bỏ phiếu và niêm phong, các thành viên Ban kiểm phiếu lần lượt nhập mã (hoặc quét hình vuông) trên máy của Ban kiểm phiếu để mở tổng số phiếu theo từng mức. Không lá phiếu riêng lẻ nào được mở.',
      alignment: 'justify',
    },
    { text: 'Giữ thế nào', bold: true, margin: [0, 10, 0, 3] },
    {
      ul: [
        'Chỉ đồng chí giữ phiếu này. Không chụp ảnh, không sao chép, không đọc thành tiếng, không gửi qua mạng.',
        'Máy không lưu mã này ở đâu khác, trừ tệp có mật khẩu nếu chính đồng chí tạo. Mất cả hai thì không lấy lại được.',
        survives,
        'Nếu mất hoặc lộ phiếu trước khi mở bỏ phiếu: báo ngay Trưởng Ban kiểm phiếu để hủy các phần khóa và tạo lại.',
        `Phiếu chỉ dùng được với lần tạo khóa ${mark}. Nếu các phần khóa được tạo lại, hủy phiếu này.`,
        'Sau khi kết quả được xác nhận, hủy phiếu trước sự chứng kiến của Ban kiểm phiếu.',
      ],
    },
  ];
}
