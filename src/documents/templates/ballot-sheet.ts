import 'server-only';
import type { BallotSheet, BallotSheetForm } from '@/domain/minutes/convening';
import type { Block, Section } from '../blocks/block';
import type { FormDocument } from '../blocks/form-document';
import { annexHead } from '../blocks/letterhead';
import { bold } from '../blocks/run';
import { sectionsOf } from '../blocks/sections';
import { oneSigner } from '../blocks/signature';
import { centred, count, head, left, type Table } from '../blocks/table';
import { paragraph, plainTitle } from '../blocks/text';
import { personInLine } from './address';

const notes = [
  'Người ghi phiếu đánh dấu (X) vào một trong ba ô “Tín nhiệm cao”, “Tín nhiệm”, “Tín nhiệm thấp” ở dòng tên của từng người.',
  'Dòng không đánh dấu ô nào hoặc đánh dấu từ hai ô trở lên thì phiếu không hợp lệ đối với người có tên ở dòng đó.',
  'Không gạch tên người có trong danh sách; không ghi thêm tên người ngoài danh sách.',
  'Trường hợp đánh dấu nhầm, đề nghị đổi phiếu tại Ban Kiểm phiếu trước khi bỏ phiếu.',
] as const;

/** F1: the ballot on paper, each form a paper of its own. It carries no number, no code and nobody's name but theirs. */
export function ballotSheetDocument(sheet: BallotSheet): FormDocument {
  return {
    title: `Phiếu tín nhiệm đối với ${sheet.subjectGroup}`,
    regime: sheet.letterhead.regime,
    sections: sheet.forms.flatMap((form, index) => formSections(sheet, form, index > 0)),
    sheets: [],
  };
}

function formSections(sheet: BallotSheet, form: BallotSheetForm, opens: boolean): readonly Section[] {
  const blocks: readonly Block[] = [
    annexHead(sheet.letterhead, sheet.issuedOn),
    ...plainTitle('PHIẾU TÍN NHIỆM', abstractOf(sheet, form)),
    ...(sheet.forms.length > 1 ? [paragraph('underTitle', `(Phiếu số ${form.index}: ${form.title})`)] : []),
    { kind: 'space', height: 8 },
    ballotTable(form),
    {
      kind: 'together',
      blocks: [
        paragraph('noteHead', bold('Ghi chú:')),
        ...notes.map((note) => paragraph('note', `- ${note}`)),
        { kind: 'space', height: 14 },
        oneSigner({ authority: 'NGƯỜI GHI PHIẾU', hint: '(có thể ký hoặc không ký)', name: '' }),
      ],
    },
  ];
  return sectionsOf(blocks, sheet.letterhead.regime).map((section, index) =>
    opens && index === 0 ? { ...section, opens: true } : section,
  );
}

/** A ballot about one person names that person in its title. */
function abstractOf({ letterhead, subjectGroup, forms }: BallotSheet, { subjects }: BallotSheetForm): string {
  const [only] = subjects;
  return only !== undefined && subjects.length === 1 && forms.length === 1
    ? `đối với ${personInLine(letterhead, only)}`
    : `đối với ${subjectGroup}`;
}

function ballotTable({ subjects }: BallotSheetForm): Table {
  const levels = ['Tín nhiệm cao', 'Tín nhiệm', 'Tín nhiệm thấp'];
  return {
    kind: 'table',
    orientation: 'portrait',
    caption: null,
    unit: null,
    widths: [11, 50, 44, 20, 20, 20],
    head: [
      [head('TT'), head('Họ và tên'), head('Chức danh, chức vụ'), ...levels.map((level) => head(level))],
    ],
    rows: subjects.map(({ fullName, position }, index) => [
      count(index + 1),
      left(fullName),
      left(position),
      ...levels.map(() => centred('')),
    ]),
    base: null,
    hand: { height: 11.5, letters: 'large' },
  };
}
