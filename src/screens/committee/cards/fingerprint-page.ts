import type { Content } from 'pdfmake/interfaces';
import { formatCount } from '@/lib/text/number';
import { points } from '../paper/millimetres';
import type { CardSheetFacts } from './card-sheet';
import { cardColour } from './card-colours';
import { formName } from './form-name';
import { grouped } from './grouped';

/** The page behind the cards: not cut, kept by the committee, compared with the console. */
export function fingerprintPage(facts: CardSheetFacts, count: number, fingerprint: string): Content {
  const lines: [string, string][] = [
    ['Hội nghị', facts.conferenceName],
    [
      'Mẫu phiếu',
      `Phiếu ${facts.formIndex}: ${formName(facts.formTitle)} (màu ${cardColour(facts.colour).name})`,
    ],
    ['Số thẻ đã in', `${formatCount(count)} thẻ`],
  ];
  return {
    margin: [points(25), points(25), points(20), 0],
    fontSize: 13,
    stack: [
      { text: 'TRANG ĐỐI CHIẾU DANH SÁCH THẺ', bold: true, fontSize: 16 },
      { text: 'Trang này không cắt. Ban kiểm phiếu giữ cùng hồ sơ kiểm phiếu.', margin: [0, 4, 0, 16] },
      {
        layout: 'noBorders',
        table: {
          widths: [points(32), '*'],
          body: lines.map(([term, value]) => [
            { text: term, color: '#3A4B54' },
            { text: value, bold: true },
          ]),
        },
      },
      { text: 'Mã đối chiếu danh sách thẻ', margin: [0, 20, 0, 6] },
      { text: grouped(fingerprint), font: 'Courier', bold: true, fontSize: 16, lineHeight: 1.3 },
      {
        margin: [0, 18, 0, 0],
        lineHeight: 1.25,
        ol: [
          'Cắt thẻ theo dấu ở mép giấy. Đếm đủ số thẻ ghi ở trên rồi mới chốt danh sách trên máy.',
          'Sau khi chốt, so mã đối chiếu trên màn hình với mã ở trang này: phải giống từng ký tự.',
          'Gấp thẻ, để úp vào hộp rút của mẫu phiếu này và trộn đều. Không ghi tên, không đánh số lên thẻ.',
          'Thẻ hỏng: hủy trên máy trước người chứng kiến, giữ lại để đếm, rồi mới cho rút thẻ khác.',
          'Sau khi kết thúc bỏ phiếu, đếm lại: thẻ in = thẻ phát ra + thẻ chưa dùng + thẻ hỏng.',
        ],
      },
    ],
  };
}
