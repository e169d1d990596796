import 'server-only';
import type { CommitteePaper, CommitteeVote } from '@/domain/minutes/convening';
import { inSigningOrder } from '@/domain/minutes/people-on-record';
import type { Letterhead } from '@/domain/minutes/letterhead';
import { exceeds } from '@/domain/kernel/share';
import { twoDigits } from '@/lib/text/number';
import type { Block } from '../blocks/block';
import type { FormDocument } from '../blocks/form-document';
import { annexHead } from '../blocks/letterhead';
import { bold } from '../blocks/run';
import { sectionsOf } from '../blocks/sections';
import { centred, count, head, left, type Table } from '../blocks/table';
import { body, keyed, paragraph, plainTitle, titleBlocks } from '../blocks/text';
import { comradesOf, counterOf, personInList, presiderOf, withoutStop } from './address';
import { endMark } from './end-mark';
import { share } from './figures';
import { unitClosing, unitHead } from './unit-paper';

const dots = '………';

/** F11a: the slip from which the chair introduces the committee; nobody signs it. */
export function committeeSlipDocument(paper: CommitteePaper): FormDocument {
  const { letterhead, conference, committee } = paper;
  const abstract = `Ban Kiểm phiếu tại ${conference.name}`;
  const blocks = [
    annexHead(letterhead, conference.heldOn),
    ...plainTitle('TỜ GIỚI THIỆU', abstract),
    keyed(
      'opening',
      body(
        `Căn cứ ${basesOf(paper)}, ${presiderOf(letterhead)} giới thiệu để Hội nghị xem xét, biểu quyết `,
        `Ban Kiểm phiếu gồm ${twoDigits(committee.length)} ${counterOf(letterhead)} có tên sau đây `,
        '(không thuộc danh sách người được lấy phiếu tín nhiệm):',
      ),
    ),
    { kind: 'space', height: 6 } as const,
    committeeTable(paper),
    keyed(
      'duties',
      body(
        bold('Nhiệm vụ của Ban Kiểm phiếu:'),
        ' phổ biến cách ghi phiếu; kiểm tra, niêm phong hòm phiếu; phát phiếu, thu phiếu; kiểm phiếu, xác định ',
        'phiếu hợp lệ, không hợp lệ; lập biên bản, báo cáo và công bố kết quả; niêm phong, bàn giao phiếu. ',
        'Ban Kiểm phiếu chịu trách nhiệm trước Hội nghị về kết quả kiểm phiếu và giữ bí mật theo quy định.',
      ),
    ),
    body(
      bold('Kết quả biểu quyết (giơ tay):'),
      ` ${voteWords(letterhead, paper.vote)}${outcomeWords(paper.vote)}`,
    ),
  ];
  return {
    title: `Tờ giới thiệu ${abstract}`,
    regime: letterhead.regime,
    sections: sectionsOf(blocks, letterhead.regime),
    sheets: [],
  };
}

/** F11b: the decision, where the unit appoints the committee; the conference still votes on it. */
export function committeeDecisionDocument(paper: CommitteePaper): FormDocument {
  const { letterhead, conference } = paper;
  const abstract = `thành lập Ban Kiểm phiếu tại ${conference.name}`;
  const shown = letterhead.regime === 'party' ? abstract : `Về việc ${abstract}`;
  const blocks = [
    unitHead(paper, 'QĐ'),
    ...titleBlocks(letterhead.regime, 'QUYẾT ĐỊNH', shown),
    ...basisLines(paper),
    paragraph('decides', `${paper.issuerName.toLocaleUpperCase('vi')}\nQUYẾT ĐỊNH:`),
    ...articles(paper),
  ];
  return {
    title: `Quyết định ${abstract}`,
    regime: letterhead.regime,
    sections: sectionsOf(blocks, letterhead.regime),
    sheets: [],
  };
}

/** Party: upright with a dash, the last with a comma; State: the last with a full stop. */
function basisLines({ letterhead, legalBases }: CommitteePaper): readonly Block[] {
  const party = letterhead.regime === 'party';
  const last = legalBases.length - 1;
  return legalBases.map((basis, index) => {
    const end = index < last ? ';' : party ? ',' : '.';
    return paragraph('basis', `${party ? '- ' : ''}Căn cứ ${withoutStop(basis)}${end}`);
  });
}

function articles(paper: CommitteePaper): readonly Block[] {
  const { letterhead, conference, committee, organiser } = paper;
  const executor = organiser === '' ? paper.issuerName : organiser;
  return [
    body(
      bold('Điều 1.'),
      ` Thành lập Ban Kiểm phiếu tại ${conference.name} gồm ${twoDigits(committee.length)} `,
      `${counterOf(letterhead)} có tên sau:`,
    ),
    ...inSigningOrder(committee).map((member, index) =>
      paragraph('item', `${index + 1}. ${personInList(letterhead, member)}: ${roleWords[member.role]}.`),
    ),
    keyed(
      'duties',
      body(
        bold('Điều 2.'),
        ' Ban Kiểm phiếu có nhiệm vụ phổ biến cách ghi phiếu; kiểm tra, niêm phong hòm phiếu; phát phiếu, thu phiếu, ',
        'kiểm phiếu; xác định phiếu hợp lệ, không hợp lệ; lập biên bản, báo cáo và công bố kết quả; niêm phong, ',
        'bàn giao phiếu theo quy định. Ban Kiểm phiếu tự giải thể sau khi hoàn thành nhiệm vụ.',
      ),
    ),
    ...unitClosing(
      paper,
      keyed(
        'execution',
        body(
          bold('Điều 3.'),
          ` ${executor} và ${comradesOf(letterhead)} có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này. `,
          `Quyết định có hiệu lực kể từ ngày ký${endMark(letterhead)}`,
        ),
      ),
    ),
  ];
}

const roleWords = { head: 'Trưởng ban', member: 'Thành viên' } as const;

function committeeTable({ committee }: CommitteePaper): Table {
  return {
    kind: 'table',
    orientation: 'portrait',
    caption: null,
    unit: null,
    widths: [11, 56, 68, 30],
    head: [[head('TT'), head('Họ và tên'), head('Chức vụ, đơn vị công tác'), head('Nhiệm vụ')]],
    rows: inSigningOrder(committee).map(({ fullName, position, role }, index) => [
      count(index + 1),
      left(fullName),
      left(position),
      centred(roleWords[role]),
    ]),
    base: null,
  };
}

/** "Quy định số 96-QĐ/TW, ngày … và Kế hoạch số …": all the bases in one sentence. */
export function basesOf({ legalBases }: Pick<CommitteePaper, 'legalBases'>): string {
  const bases = legalBases.map(withoutStop);
  return bases.length === 0 ? regulation : bases.join('; ');
}

const regulation = 'Quy định số 96-QĐ/TW của Bộ Chính trị';

/** "đồng ý 40/40 đồng chí (đạt 100%); không đồng ý: không có; ý kiến khác: không có." Dots where nobody has counted. */
export function voteWords(letterhead: Letterhead, vote: CommitteeVote | null): string {
  const counter = counterOf(letterhead);
  if (vote === null) return `đồng ý ${dots}/${dots} ${counter}; không đồng ý: ${dots}; ý kiến khác: ${dots}.`;
  const { presentCount, yes } = vote;
  const of = (n: number) =>
    `${twoDigits(n)}/${twoDigits(presentCount)} ${counter} (đạt ${share(n, presentCount)})`;
  if (yes.kind === 'each')
    return `đồng ý với từng người: ${yes.counts.map(({ fullName, count: n }) => `${fullName} ${of(n)}`).join('; ')}.`;
  const others = yes.count === presentCount ? 'không có' : dots;
  return `đồng ý ${of(yes.count)}; không đồng ý: ${others}; ý kiến khác: ${others}.`;
}

/** Passed when more than half of those present agree with each member. */
function outcomeWords(vote: CommitteeVote | null): string {
  if (vote === null) return '';
  const least =
    vote.yes.kind === 'same' ? vote.yes.count : Math.min(...vote.yes.counts.map(({ count: n }) => n));
  const outcome = exceeds(least, vote.presentCount, { of: 1, per: 2 }) ? 'nhất trí' : 'chưa';
  return ` Hội nghị ${outcome} thông qua Ban Kiểm phiếu.`;
}
