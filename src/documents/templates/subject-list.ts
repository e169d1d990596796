import 'server-only';
import type { ExemptOnList, SubjectList, SubjectOnList } from '@/domain/minutes/convening';
import type { EnteredDate } from '@/domain/person/exemption';
import { dateShort, isDay } from '@/lib/text/date';
import { twoDigits } from '@/lib/text/number';
import type { Block } from '../blocks/block';
import type { FormDocument } from '../blocks/form-document';
import { bold, runsOf } from '../blocks/run';
import { sectionsOf } from '../blocks/sections';
import { centred, count, head, left, type Table } from '../blocks/table';
import { body, paragraph, titleBlocks } from '../blocks/text';
import { counterOf } from './address';
import { exemptReason } from './attendance-words';
import { unitClosing, unitHead } from './unit-paper';

const title = 'DANH SÁCH';
const polled = 'A. Người được lấy phiếu tín nhiệm:';
const notPolled = 'B. Người thuộc diện nhưng không lấy phiếu tín nhiệm:';

/** F9: list A polled, list B in scope but not polled. */
export function subjectListDocument(list: SubjectList): FormDocument {
  const { letterhead, conference, subjects, exempt } = list;
  const abstract = `người được lấy phiếu tín nhiệm tại ${conference.name}`;
  const counter = counterOf(letterhead);
  const blocks = [
    unitHead(list, null),
    ...titleBlocks(letterhead.regime, title, abstract),
    listHead(polled, `${twoDigits(subjects.length)} ${counter}`),
    subjectTable(subjects),
    ...(exempt.length === 0
      ? unitClosing(list, body(bold(notPolled), ' không có.'))
      : [
          listHead(notPolled, `${twoDigits(exempt.length)} ${counter}`),
          exemptTable(exempt),
          ...unitClosing(list, sumOf(list)),
        ]),
  ];
  const issuer = letterhead.issuerLines.join(' ');
  return {
    title: `Danh sách ${abstract}`,
    regime: letterhead.regime,
    sections: sectionsOf(blocks, letterhead.regime),
    sheets: [
      { name: 'A', issuer, title, abstract, table: { ...subjectTable(subjects), caption: runsOf([polled]) } },
      ...(exempt.length === 0
        ? []
        : [
            {
              name: 'B',
              issuer,
              title,
              abstract,
              table: { ...exemptTable(exempt), caption: runsOf([notPolled]) },
            },
          ]),
    ],
  };
}

/** A table cannot be kept with the signature: this line can. */
function sumOf({ letterhead, subjects, exempt }: SubjectList): Block {
  const counter = counterOf(letterhead);
  const all = twoDigits(subjects.length + exempt.length);
  return body(
    `Tổng số người thuộc diện: ${all} ${counter}; được lấy phiếu tín nhiệm: ${twoDigits(subjects.length)} ${counter}.`,
  );
}

function listHead(words: string, howMany: string): Block {
  const { runs } = body(bold(words), ` ${howMany}`);
  return { ...paragraph('listHead'), runs };
}

function subjectTable(subjects: readonly SubjectOnList[]): Table {
  return {
    ...bareTable,
    widths: [10, 42, 16, 43, 27, 27],
    head: [
      [
        head('TT'),
        head('Họ và tên'),
        head('Năm sinh'),
        head('Chức danh, chức vụ được lấy phiếu'),
        head('Thời điểm bầu, bổ nhiệm'),
        head('Nơi lấy phiếu'),
      ],
    ],
    rows: subjects.map(({ fullName, birthYear, position, appointedOn, place }, index) => [
      count(index + 1),
      left(fullName),
      yearCell(birthYear),
      left(position),
      centred(appointedWords(appointedOn)),
      centred(place),
    ]),
  };
}

function exemptTable(exempt: readonly ExemptOnList[]): Table {
  return {
    ...bareTable,
    widths: [10, 42, 16, 40, 57],
    head: [
      [head('TT'), head('Họ và tên'), head('Năm sinh'), head('Chức danh, chức vụ'), head('Lý do, căn cứ')],
    ],
    rows: exempt.map((person, index) => [
      count(index + 1),
      left(person.fullName),
      yearCell(person.birthYear),
      left(person.position),
      left(exemptReason(person)),
    ]),
  };
}

const bareTable = {
  kind: 'table',
  orientation: 'portrait',
  caption: null,
  unit: null,
  base: null,
} as const;

/** A year alone where nobody knows the day. */
function appointedWords(appointedOn: EnteredDate | null): string {
  if (appointedOn === null) return '';
  return isDay(appointedOn) ? dateShort(appointedOn) : appointedOn;
}

function yearCell(year: number | null) {
  return centred(year === null ? '' : String(year));
}
