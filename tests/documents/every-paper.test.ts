import readExcelFile from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { countedForm } from '@/domain/minutes/counted-form';
import type { FormDocument } from '@/documents/blocks/form-document';
import { ownParagraphs, withWords } from '@/documents/blocks/own-words';
import { plainText } from '@/documents/blocks/run';
import { renderForm } from '@/documents/render-form';
import { authorityReportDocument } from '@/documents/templates/authority-report';
import { conferenceMinutesDocument } from '@/documents/templates/conference-minutes';
import { ballotSheetDocument } from '@/documents/templates/ballot-sheet';
import { countMinutesDocument } from '@/documents/templates/count-minutes';
import { followUpRegisterDocument } from '@/documents/templates/follow-up-register';
import { resultReportDocument } from '@/documents/templates/result-report';
import { subjectListDocument } from '@/documents/templates/subject-list';
import { summonsDocument } from '@/documents/templates/summons';
import { voterListDocument } from '@/documents/templates/voter-list';
import { peopleTemplate } from '@/documents/xlsx/people-template';
import { allPapers } from './all-papers';
import { archivalFaults } from './archival-rules';
import { picturesOf, shareApart } from './page-pictures';
import { docxParagraphs, packed, partOf, pdfFonts, pdfPages, wordProcessorPdfs } from './read-document';
import { sampleFormFacts, sampleMinutes, sampleReport } from './sample-conference';
import {
  sampleAuthorityReport,
  sampleBallot,
  sampleConferenceMinutes,
  sampleLetter,
  samplePaper,
  sampleSubjectList,
  sampleSummons,
  sampleVoterList,
} from './sample-papers';

const regimes = ['party', 'state'] as const;

/** What breaks files: markup, formulas, signs that turn the line around, pictures, and names longer than any line. */
const awkward = [
  '<w:p>&"\'</w:p>',
  '=HYPERLINK("http://x","y")',
  '+1+1',
  '-2+3',
  '@SUM(A1:A9)',
  '\u202eNguyễn\u202c Văn \u200fA',
  'Trần 🗳️ 👩‍⚖️ Thị B',
  'Phạm\u0007 Thị\u0000 C',
  'Lê Hoàng '.repeat(23).slice(0, 200).trim(),
  'X'.repeat(200),
  'Lý 龍 Văn D',
];

/** All of it where somebody writes freely: titles, places, posts, reasons. */
const anything = awkward.join('; ');

function awkwardTitles(regime: (typeof regimes)[number]) {
  const { letterhead, conference, committee } = sampleReport(regime);
  const named = { name: anything, subjectGroup: anything, electorateName: anything, venue: anything };
  return {
    letterhead: { ...letterhead, superiorLines: awkward.slice(0, 3), issuerLines: awkward.slice(-3) },
    conference: { ...samplePaper(regime).conference, ...conference, ...named },
    committee: committee.map((member) => ({ ...member, position: anything })),
    forms: [1, 2].map((index) =>
      countedForm({
        ...{ ...sampleFormFacts, index, title: anything },
        ...{ notReturnedReason: anything, differenceExplanation: anything },
      }),
    ),
    revoteReasons: [anything],
  };
}

/** The papers of the count and the reports. */
function awkwardlyTitled(): Record<string, FormDocument> {
  const [party, state] = [awkwardTitles('party'), awkwardTitles('state')];
  const { absentees } = sampleConferenceMinutes('party');
  const { incidents, technicians } = sampleMinutes('state');
  return {
    'awkward-result-report': resultReportDocument(sampleReport('party', party)),
    'awkward-count-minutes': countMinutesDocument(
      sampleMinutes('state', {
        ...state,
        incidents: incidents.map((one) => ({ ...one, incident: anything, resolution: anything })),
        technicians: technicians.map((one) => ({ ...one, position: anything })),
        complaints: anything,
      }),
    ),
    'awkward-conference-minutes': awkwardlyWorded(
      conferenceMinutesDocument(
        sampleConferenceMinutes('party', {
          ...party,
          absentees: absentees.map((one) => ({ ...one, reason: anything })),
          conclusion: anything,
        }),
      ),
    ),
    'awkward-authority-report': authorityReportDocument(
      sampleAuthorityReport('state', {
        ...state,
        ...{ addressees: [anything], recipients: [anything], legalBases: [anything], proposals: anything },
      }),
    ),
  };
}

function awkwardlyWorded(form: FormDocument): FormDocument {
  const [first] = ownParagraphs(form);
  if (!first) throw new Error('Nothing to word anew.');
  return withWords(form, new Map([[first.key, anything]]));
}

function awkwardPapers(): Record<string, FormDocument> {
  const [voter] = sampleVoterList('party').voters;
  const [subject] = sampleSubjectList('party').subjects;
  if (!voter || !subject) throw new Error('The sample has nobody.');
  const recipients = awkward.map((fullName, index) => ({
    ...sampleLetter,
    order: index + 1,
    recipient: { fullName, gender: null, position: fullName },
  }));
  return {
    'awkward-voters': voterListDocument(
      sampleVoterList('party', {
        voters: awkward.map((fullName) => ({ ...voter, fullName, position: fullName, groupName: fullName })),
      }),
    ),
    'awkward-subjects': subjectListDocument(
      sampleSubjectList('state', {
        subjects: awkward.map((fullName) => ({ ...subject, fullName, position: fullName })),
      }),
    ),
    'awkward-letters': summonsDocument(sampleSummons('party', { letters: recipients })),
    'awkward-ballot': ballotSheetDocument(
      sampleBallot('party', {
        forms: [1, 2].map((index) => ({
          index,
          title: awkward[index] ?? '',
          subjects: awkward.map((fullName) => ({ fullName, gender: null, position: fullName })),
        })),
      }),
    ),
    ...awkwardlyTitled(),
  };
}

/** 44 people fill pages: heads repeat, notes and signatures stand once. */
function longPapers(): Record<string, FormDocument> {
  const [subject] = sampleSubjectList('party').subjects;
  const [voter] = sampleVoterList('party').voters;
  if (!subject || !voter) throw new Error('The sample has nobody.');
  const people = Array.from({ length: 44 }, (_, index) => `Nguyễn Hoàng Phương Thảo ${index + 1}`);
  return {
    'long-subjects': subjectListDocument(
      sampleSubjectList('party', { subjects: people.map((fullName) => ({ ...subject, fullName })) }),
    ),
    'long-voters': voterListDocument(
      sampleVoterList('state', { voters: people.map((fullName) => ({ ...voter, fullName })) }),
    ),
    'long-ballot': ballotSheetDocument(
      sampleBallot('party', {
        forms: [
          {
            index: 1,
            title: '',
            subjects: people.map((fullName) => ({ fullName, gender: null, position: 'Phó Giám đốc Sở' })),
          },
        ],
      }),
    ),
  };
}

/** A line for each decision; nothing is decided for the second person yet. */
function followUps(): FormDocument {
  const line = {
    ...{
      unitName: 'Sở Nông nghiệp và Môi trường',
      heldOn: '20/7/2028',
      posts: 'Phó Giám đốc Sở',
      returned: 39,
    },
    note: '',
  };
  return followUpRegisterDocument({
    asOf: '01/9/2028',
    lines: [
      {
        ...{ ...line, person: 'Vũ Thị Lan Anh', low: 26, band: 'Từ 2/3 tín nhiệm thấp trở lên' },
        ...{ measure: 'Miễn nhiệm', note: 'Bàn giao công việc trước ngày 15/9/2028' },
        decision: 'Ban Thường vụ Tỉnh ủy Trường Giang, ngày 25/8/2028, Quyết định số 125-QĐ/TU',
      },
      {
        ...{ ...line, person: 'Nguyễn Quốc Tuấn', low: 21, band: 'Trên 1/2, dưới 2/3 tín nhiệm thấp' },
        ...{ measure: 'chưa có', decision: '' },
      },
    ],
  });
}

const forms: Record<string, FormDocument> = {
  'follow-ups': followUps(),
  ...Object.fromEntries(
    regimes.flatMap((regime) =>
      Object.entries(allPapers(regime)).map(([name, form]) => [`${regime}-${name}`, form]),
    ),
  ),
  ...awkwardPapers(),
  ...longPapers(),
};

/** Workbooks of each kind: how they print depends on neither regime nor figures. */
const workbooks = [
  'state-count-minutes',
  'party-subject-list',
  'follow-ups',
  'long-voters',
  'awkward-voters',
  'awkward-result-report',
];
const template = 'template';

const words = new Map<string, Uint8Array>();
const pdfs = new Map<string, Uint8Array>();
const pages = new Map<string, string[]>();
let theirPdfs = new Map<string, Uint8Array>();
const theirs = new Map<string, string[]>();

beforeAll(async () => {
  for (const [name, form] of Object.entries(forms)) {
    words.set(name, (await renderForm(form, 'docx')).bytes);
    const { bytes } = await renderForm(form, 'pdf');
    pdfs.set(name, bytes);
    pages.set(name, pdfPages(bytes));
  }
  theirPdfs = wordProcessorPdfs(Object.fromEntries(words), await writtenWorkbooks());
  for (const [name, bytes] of theirPdfs) theirs.set(name, pdfPages(bytes));
}, 240_000);

async function writtenWorkbooks(): Promise<Record<string, Uint8Array>> {
  const listed = awkward.map((fullName) => ({
    ...{
      fullName,
      gender: null,
      birthYear: 1971,
      post: fullName,
      workUnit: fullName,
      groupNames: [fullName],
    },
    ...{ partyPost: '', governmentPost: '', shortPost: '' },
  }));
  const written: Record<string, Uint8Array> = { [template]: await peopleTemplate('voters', listed) };
  for (const name of workbooks) written[asSheet(name)] = (await renderForm(formOf(name), 'xlsx')).bytes;
  return written;
}

const asSheet = (name: string) => `sheet-${name}`;

function formOf(name: string): FormDocument {
  const form = forms[name];
  if (form === undefined) throw new Error(`No paper ${name}`);
  return form;
}

function got<File>(files: ReadonlyMap<string, File>, name: string): File {
  const file = files.get(name);
  if (file === undefined) throw new Error(`No paper ${name}`);
  return file;
}

const inWord = (name: string) => packed(docxParagraphs(got(words, name)).join(''));

const usual = Object.keys(forms).filter((name) => !name.startsWith('awkward'));

test.each(usual)('%s: a word processor opens it, and makes as many pages of it as we do', (name) => {
  expect(got(theirs, name)).toHaveLength(got(pages, name).length);
});

test('every page looks in the word processor as it does in the PDF, but for a dot or two', () => {
  const ours = picturesOf(usual.map((name) => got(pdfs, name)));
  const others = picturesOf(usual.map((name) => got(theirPdfs, name)));
  const labels = usual.flatMap((name) =>
    got(pages, name).map((said, page) => ({
      name,
      page,
      isSame: packed(said) === packed(theirs.get(name)?.[page] ?? ''),
    })),
  );
  // A line more or less at the foot of a page is the word processor's own choice.
  const same = labels.filter(({ isSame }) => isSame);
  const unlike = labels.filter(({ isSame }, index) => {
    const [one, other] = [ours[index], others[index]];
    return isSame && one && other && shareApart(one, other) > 0.004;
  });

  expect(others).toHaveLength(ours.length);
  expect(unlike).toEqual([]);
  expect(same.length / labels.length).toBeGreaterThan(0.9);
  const [first, second] = ours;
  expect(first && second && shareApart(first, second)).toBeGreaterThan(0.02);
});

test.each(usual.filter((name) => !name.startsWith('long')))(
  '%s: reads the same in Word and in PDF',
  (name) => {
    expect(packed(got(pages, name).join(''))).toBe(inWord(name));
  },
);

test.each(Object.keys(longPapers()))('%s: the head of the table is repeated, and nothing else', (name) => {
  const [first = '', ...others] = got(pages, name).map(packed);
  const [head = ''] = /TTHọvàtên.*?(?=1Nguyễn)/.exec(first) ?? [];

  expect(others.filter((page) => page.startsWith(head)).length).toBeGreaterThan(1);
  const once = others.map((page) => (page.startsWith(head) ? page.slice(head.length) : page));
  expect([first, ...once].join('')).toBe(inWord(name));
});

describe('awkward names', () => {
  const papers = Object.keys(awkwardPapers());

  test.each(papers)('%s: a word processor opens it', (name) => {
    expect(got(theirs, name).length).toBeGreaterThan(0);
  });

  test.each(papers)('%s: no name is cut or lost', (name) => {
    const word = packed(docxParagraphs(got(words, name)).join('\n'));
    const pdf = packed(got(pages, name).join('\n'));

    for (const one of awkward.map(asPrinted)) expect(word).toContain(one);
    for (const one of [awkward[0], awkward[8], awkward[9]].map((text) => asPrinted(text ?? '')))
      expect(pdf).toContain(one);
  });

  test.each(papers)(
    '%s: pictures among the letters are drawn, and what no face has is not passed over',
    (name) => {
      const pdf = packed(got(pages, name).join('\n')).replaceAll('\ufe0f', '');

      expect(pdf).toContain(packed('Trần 🗳 👩‍⚖ Thị B'));
      expect(pdf).toContain(packed('Lý \ufffd Văn D'));
      expect(pdfFonts(got(pdfs, name))).toContain('NotoEmoji');
    },
  );

  test.each(['awkward-voters', 'awkward-subjects'])(
    '%s: a spreadsheet takes a name for a name, never for a formula',
    async (name) => {
      const { bytes } = await renderForm(formOf(name), 'xlsx');

      const sheets = await readExcelFile(Buffer.from(bytes));
      const names = sheets[0]?.data.map((row) => row[1]);
      for (const one of awkward.slice(0, 5)) expect(names).toContain(one);
      expect(partOf(bytes, 'xl/worksheets/sheet1.xml')).not.toMatch(/<f>(HYPERLINK|SUM|1\+1|2\+3)/);
    },
  );
});

describe('a spreadsheet on paper', () => {
  /** How pictures and signs that turn a line around come out of a spreadsheet's page is its program's matter. */
  const drawnOtherwise = /[\p{Cf}\p{Extended_Pictographic}\p{sc=Han}]/u;
  const sheetPages = (name: string) => got(theirs, name).map(packed);

  test.each(workbooks)('%s: every page shows whole heads, and nothing is lost', (name) => {
    const { sheets } = formOf(name);
    const heads = sheets.map(({ table }) => table.head.flat().map(({ text }) => packed(text)));
    const printed = sheetPages(asSheet(name));

    for (const page of printed)
      expect(heads.some((texts) => texts.every((text) => page.includes(text)))).toBe(true);
    for (const { table } of sheets)
      for (const cell of table.rows.flat())
        if (cell.kind === 'text' && !drawnOtherwise.test(plainText(cell.runs)))
          expect(printed.join('')).toContain(packed(plainText(cell.runs)));
    expect(printed.join('')).not.toContain('###');
  });

  test('the list to fill in is one page wide, and its words are not cut', () => {
    const printed = sheetPages(template);

    for (const page of printed) expect(page).toMatch(/STT.*Thànhphần|CộtCáchghiVídụ/);
    for (const one of [awkward[0], awkward[8], awkward[9]])
      expect(printed.join('').split(asPrinted(one ?? ''))).toHaveLength(5);
  });
});

describe('PDF', () => {
  test('every font is inside and tells its letters', () => {
    for (const name of ['party-summons', 'state-authority-report'])
      for (const font of pdfFonts(got(pdfs, name)).trim().split('\n').slice(2))
        expect(font).toMatch(/yes yes yes/);
  });

  test.each(Object.keys(forms))('%s: keeps what can be checked of PDF/A-2a', async (name) => {
    expect(await archivalFaults(got(pdfs, name))).toEqual([]);
  });

  test('every letter counts its own pages', () => {
    expect(got(pages, 'party-summons')).toHaveLength(2);
    expect(partOf(got(words, 'party-summons'), 'word/document.xml').split('<w:titlePg/>')).toHaveLength(3);
  });
});

describe('what the forms ask', () => {
  const text = (name: string) => docxParagraphs(got(words, name)).join('\n');

  test('a ballot carries no number, no code and no name of a voter', () => {
    expect(text('party-ballot')).not.toContain('Số ');
    expect(partOf(got(words, 'party-ballot'), 'word/document.xml')).not.toContain('<w:drawing>');
    expect(text('party-ballot')).toContain('NGƯỜI GHI PHIẾU\n(có thể ký hoặc không ký)');
  });

  test.each([
    ['party', 'GIẤY TRIỆU TẬP', 'Số 14-GTT/ĐU', 'Đồng chí Đỗ Thị Hạnh, Chi cục trưởng Chi cục Thủy lợi'],
    ['state', 'GIẤY MỜI', 'Số: 14/GM-SNNMT', 'Bà Đỗ Thị Hạnh, Chi cục trưởng Chi cục Thủy lợi'],
  ])('the letter of the regime "%s"', (regime, title, number, addressee) => {
    for (const words of [title, number, addressee, 'thứ Năm, ngày 20 tháng 7 năm 2028'])
      expect(text(`${regime}-summons`)).toContain(words);
  });

  test('the report proposes by the band, and says nothing of a high tín nhiệm cao', () => {
    const report = text('party-authority-report');

    expect(report).toContain(
      'a) Có 01 đồng chí có số phiếu tín nhiệm thấp trên 1/2 nhưng dưới 2/3 tổng số phiếu thu về:\n' +
        '- Đồng chí Nguyễn Quốc Tuấn, Phó Giám đốc Sở: 21/39 phiếu (53,85%).',
    );
    expect(report).toContain(
      'b) Có 01 đồng chí có số phiếu tín nhiệm thấp từ 2/3 tổng số phiếu thu về trở lên:\n' +
        '- Đồng chí Vũ Thị Lan Anh, Phó Giám đốc Sở: 26/39 phiếu (66,67%).',
    );
    expect(report).toContain('trân trọng báo cáo.');
    expect(text('state-authority-report')).toContain('trân trọng báo cáo./.');
  });

  test('the report of a conference where nobody is in a band says so', async () => {
    const bands = { 'remove-from-planning': [], 'dismissal-procedure': [], others: 5 };
    const form = authorityReportDocument(sampleAuthorityReport('party', { bands }));

    const report = docxParagraphs((await renderForm(form, 'docx')).bytes).join('\n');

    expect(report).toContain(
      'Không có đồng chí nào có số phiếu tín nhiệm thấp trên 1/2 tổng số phiếu thu về.',
    );
    expect(report).not.toContain('đề nghị cấp có thẩm quyền');
  });

  test('the paragraphs an officer may write anew have names of their own', () => {
    for (const [name, { sections }] of Object.entries(allPapers('party'))) {
      if (name === 'summons') continue;
      const keys = sections.flatMap(({ blocks }) => blocks.flatMap(keysIn));
      expect(new Set(keys).size, name).toBe(keys.length);
    }
  });
});

function keysIn(block: FormDocument['sections'][number]['blocks'][number]): string[] {
  if (block.kind === 'together') return block.blocks.flatMap(keysIn);
  return block.kind === 'paragraph' && block.key !== undefined ? [block.key] : [];
}

/** Controls are dropped; all else stands as it was typed. */
function asPrinted(text: string): string {
  return packed(text.replace(/[\u0000-\u0008]/g, ''));
}

test('why people voted again is said in the minutes of the conference and in the report', async () => {
  const revoteReasons = ['Số phiếu thu về nhiều hơn số phiếu phát ra.'];
  const minutes = conferenceMinutesDocument(sampleConferenceMinutes('party', { revoteReasons }));
  const report = authorityReportDocument(sampleAuthorityReport('party', { revoteReasons }));
  const textOf = async (document: FormDocument) =>
    docxParagraphs((await renderForm(document, 'docx')).bytes).join('\n');

  expect(await textOf(minutes)).toContain(
    '9. Hội nghị đã thống nhất bỏ phiếu lại (lý do: Số phiếu thu về nhiều hơn số phiếu phát ra); kết quả nêu trên là của lần bỏ phiếu thứ 2.',
  );
  expect(await textOf(report)).toContain(
    'Hội nghị tổ chức bỏ phiếu lại 01 lần; lý do: Số phiếu thu về nhiều hơn số phiếu phát ra. Kết quả dưới đây là của lần bỏ phiếu thứ 2.',
  );
});
