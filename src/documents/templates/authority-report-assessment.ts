import 'server-only';
import type { AuthorityReport, InBand } from '@/domain/minutes/authority-report';
import type { DisclosureScope } from '@/domain/conference/conference';
import { twoDigits } from '@/lib/text/number';
import type { Block } from '../blocks/block';
import { bold } from '../blocks/run';
import { body, item, keyed, lead } from '../blocks/text';
import { counterOf, personInList } from './address';
import { share } from './figures';
import { sectionHeading } from './section-heading';

const disclosureWords: Record<DisclosureScope, string> = {
  conference: 'tại Hội nghị',
  leadership: 'trong tập thể lãnh đạo',
  agency: 'trong cơ quan, đơn vị',
  public: 'công khai theo quy định',
};

/** III. Đánh giá, đề xuất: the bands, and what the authority may do. There is no word on a high tín nhiệm cao. */
export function assessment(report: AuthorityReport): readonly Block[] {
  const { letterhead, disclosureScope } = report;
  return [
    sectionHeading(letterhead, 'III', 'ĐÁNH GIÁ, ĐỀ XUẤT'),
    lead('1. Đánh giá chung'),
    keyed(
      'assessment',
      body(
        'Việc lấy phiếu tín nhiệm được tiến hành dân chủ, khách quan, công tâm, công khai, minh bạch, đúng nguyên tắc, ',
        'quy trình, thủ tục. Người được lấy phiếu đã báo cáo, giải trình theo quy định; người ghi phiếu thể hiện ',
        'trách nhiệm trong đánh giá cán bộ.',
      ),
    ),
    lead('2. Phân loại theo mức tín nhiệm thấp'),
    ...bands(report),
    body(bold('3. Công bố kết quả:'), ` kết quả đã được công bố ${disclosureWords[disclosureScope]}.`),
  ];
}

function bands(report: AuthorityReport): readonly Block[] {
  const { letterhead, issuerName } = report;
  const first = report.bands['remove-from-planning'];
  const second = report.bands['dismissal-procedure'];
  if (first.length === 0 && second.length === 0)
    return [
      body(`Không có ${counterOf(letterhead)} nào có số phiếu tín nhiệm thấp trên 1/2 tổng số phiếu thu về.`),
    ];
  return [
    ...band(report, first, 'a)', 'trên 1/2 nhưng dưới 2/3 tổng số phiếu thu về'),
    ...(first.length === 0
      ? []
      : [
          keyed(
            'first-band-proposal',
            body(
              `${issuerName} đề nghị cấp có thẩm quyền xem xét đưa ra khỏi quy hoạch chức vụ cao hơn; xem xét cho thôi `,
              'giữ chức vụ đang đảm nhiệm, bố trí công tác khác, cho từ chức hoặc tiến hành bỏ phiếu tín nhiệm theo ',
              'quy định, không chờ hết nhiệm kỳ, hết thời hạn bổ nhiệm.',
            ),
          ),
        ]),
    ...band(report, second, first.length === 0 ? 'a)' : 'b)', 'từ 2/3 tổng số phiếu thu về trở lên'),
    ...(second.length === 0
      ? []
      : [
          keyed(
            'second-band-proposal',
            body(
              `${issuerName} đề nghị cấp có thẩm quyền tiến hành quy trình miễn nhiệm chức vụ đang đảm nhiệm và bố trí `,
              'công tác khác thấp hơn theo quy định, không chờ hết nhiệm kỳ, hết thời hạn bổ nhiệm.',
            ),
          ),
        ]),
    ...(report.bands.others === 0 ? [] : [others(report)]),
  ];
}

function band(
  { letterhead }: AuthorityReport,
  people: readonly InBand[],
  letter: string,
  share96: string,
): readonly Block[] {
  if (people.length === 0) return [];
  return [
    body(
      `${letter} Có ${twoDigits(people.length)} ${counterOf(letterhead)} có số phiếu tín nhiệm thấp ${share96}:`,
    ),
    ...people.map((person) =>
      item(
        `${personInList(letterhead, person)}: ${twoDigits(person.low)}/${twoDigits(person.returned)} phiếu `,
        `(${share(person.low, person.returned)}).`,
      ),
    ),
  ];
}

function others({ letterhead }: AuthorityReport): Block {
  const who = letterhead.regime === 'party' ? 'Các đồng chí' : 'Những người';
  return body(`${who} còn lại không có số phiếu tín nhiệm thấp trên 1/2 tổng số phiếu thu về.`);
}
