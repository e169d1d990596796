import 'server-only';
import type { VoterList, VoterOnList } from '@/domain/minutes/convening';
import { twoDigits } from '@/lib/text/number';
import type { Block } from '../blocks/block';
import type { FormDocument } from '../blocks/form-document';
import { runsOf } from '../blocks/run';
import { sectionsOf } from '../blocks/sections';
import { closing, twoSigners } from '../blocks/signature';
import { centred, count, head, left, type Cell, type Table } from '../blocks/table';
import { body, titleBlocks } from '../blocks/text';
import { counterOf, lowered } from './address';
import { signerOf, unitHead } from './unit-paper';

const title = 'DANH SÁCH';

/**
 * F8: the approved roll, signed by each voter at the door; after the vote it says who was absent. No time and no number
 * of a card or ballot stands beside a name.
 */
export function voterListDocument(list: VoterList): FormDocument {
  const { letterhead, conference } = list;
  const abstract = `thành phần ghi phiếu tại ${conference.name}`;
  const table = voterTable(list.voters, true);
  const lastWords = body(...totalWords(list));
  const blocks = [
    unitHead(list, null),
    ...titleBlocks(letterhead.regime, title, abstract),
    { kind: 'space', height: 8 } as const,
    table,
    ...signatures(list, list.attendance === null ? lastWords : body(...presenceWords(list)), lastWords),
  ];
  const issuer = letterhead.issuerLines.join(' ');
  const caption = runsOf([`Tổng số: ${twoDigits(list.voters.length)} ${counterOf(letterhead)}`]);
  return {
    title: `Danh sách ${abstract}`,
    regime: letterhead.regime,
    sections: sectionsOf(blocks, letterhead.regime),
    sheets: [
      { name: 'Danh sách', issuer, title, abstract, table: { ...voterTable(list.voters, false), caption } },
      ...groupSheet(list, issuer, abstract),
    ],
  };
}

/** The sum, and after the vote who came, over the two signatures. */
function signatures(list: VoterList, lastWords: Block, total: Block): readonly Block[] {
  const preparer = { authority: 'NGƯỜI LẬP DANH SÁCH', name: list.preparerName };
  const signed = closing(lastWords, { kind: 'space', height: 14 }, [twoSigners(preparer, signerOf(list))]);
  return list.attendance === null ? signed : [total, ...signed];
}

function voterTable(voters: readonly VoterOnList[], isSigned: boolean): Table {
  const columns = [head('TT'), head('Họ và tên'), head('Năm sinh'), head('Chức vụ, đơn vị công tác')];
  return {
    kind: 'table',
    orientation: 'portrait',
    caption: null,
    unit: null,
    widths: isSigned ? [10, 45, 15, 43, 30, 22] : [10, 45, 15, 58, 37],
    head: [[...columns, head('Thuộc thành phần'), ...(isSigned ? [head('Ký nhận phiếu')] : [])]],
    rows: voters.map((voter, index) => voterRow(voter, index, isSigned)),
    base: null,
    ...(isSigned && { hand: { height: 9, letters: 'usual' } }),
  };
}

const missingWords = { absent: 'vắng mặt', left: 'đã rời hội nghị' } as const;

function voterRow(voter: VoterOnList, index: number, isSigned: boolean): readonly Cell[] {
  const { fullName, birthYear, position, groupName, missing } = voter;
  return [
    count(index + 1),
    left(fullName),
    birthYear === null ? centred('') : centred(String(birthYear)),
    left(position),
    left(groupName),
    ...(isSigned ? [centred(missing === null ? '' : { text: missingWords[missing], italic: true })] : []),
  ];
}

/** "Tổng số: 42 đồng chí, trong đó: lãnh đạo Sở 06; …" */
function totalWords({ letterhead, voters, groups }: VoterList): readonly string[] {
  const total = `Tổng số: ${twoDigits(voters.length)} ${counterOf(letterhead)}`;
  if (groups.length < 2) return [`${total}.`];
  const each = groups.map(({ name, count: of }) => `${lowered(name)} ${twoDigits(of)}`);
  return [`${total}, trong đó: ${each.join('; ')}.`];
}

function presenceWords({ letterhead, attendance }: VoterList): readonly string[] {
  if (attendance === null) return [];
  const counter = counterOf(letterhead);
  const { presentCount, lateNames, leftNames, absentNames } = attendance;
  const named = (names: readonly string[]) => `${twoDigits(names.length)} ${counter} (${names.join(', ')})`;
  const late = lateNames.length === 0 ? '' : `, trong đó đến muộn: ${named(lateNames)}`;
  const left = leftNames.length === 0 ? '' : `; rời hội nghị trước khi bỏ phiếu: ${named(leftNames)}`;
  const absent = absentNames.length === 0 ? 'không có' : named(absentNames);
  return [`Số có mặt, nhận phiếu: ${twoDigits(presentCount)} ${counter}${late}${left}; vắng mặt: ${absent}.`];
}

/** How many sit in each group, summed by the workbook. */
function groupSheet({ groups }: VoterList, issuer: string, abstract: string): FormDocument['sheets'] {
  if (groups.length === 0) return [];
  const rows = groups.map(({ name, count: of }, index) => [count(index + 1), left(name), count(of)]);
  const plus = groups.map((_, row) => ({ row, column: 2 }));
  const total = groups.reduce((sum, { count: of }) => sum + of, 0);
  const table: Table = {
    kind: 'table',
    orientation: 'portrait',
    caption: runsOf(['Số người theo thành phần']),
    unit: null,
    widths: [11, 124, 30],
    head: [[head('TT'), head('Thành phần'), head('Số người')]],
    rows: [
      ...rows,
      [
        centred(''),
        left({ text: 'Tổng cộng', bold: true }),
        { ...count(total, { plus, minus: [] }), isBold: true },
      ],
    ],
    base: null,
  };
  return [{ name: 'Theo thành phần', issuer, title, abstract, table }];
}
