import { describe, expect, test } from 'vitest';
import { attendanceOnRecord } from '@/domain/minutes/conference-on-record';
import type { CountMinutes } from '@/domain/minutes/count-minutes';
import { countedForm, type CountedFormFacts } from '@/domain/minutes/counted-form';
import type { CommitteeMemberOnRecord } from '@/domain/minutes/people-on-record';
import type { ResultReport } from '@/domain/minutes/result-report';
import { renderCountMinutes } from '@/documents/render-count-minutes';
import { renderResultReport } from '@/documents/render-result-report';
import { docxParagraphs, packed, partOf, pdfInfo, pdfPages } from './read-document';
import { sampleFormFacts, sampleMinutes, sampleReport } from './sample-conference';

const { paperBox, deviceBox } = sampleMinutes('party');

function form(more: Partial<CountedFormFacts>) {
  return countedForm({ ...sampleFormFacts, ...more });
}

const deviceOnly = form({
  paper: null,
  notReturnedReason: null,
  subjects: sampleFormFacts.subjects.map((subject) => ({ ...subject, paper: null })),
});
const paperOnly = form({
  device: null,
  cardListCode: null,
  sealCode: null,
  subjects: sampleFormFacts.subjects.map((subject) => ({ ...subject, device: null })),
});

async function minutesText(more: Partial<CountMinutes>): Promise<string> {
  const { bytes } = await renderCountMinutes(sampleMinutes('party', more), 'docx');
  return docxParagraphs(bytes).join('\n');
}

async function reportText(more: Partial<ResultReport>): Promise<string> {
  const { bytes } = await renderResultReport(sampleReport('party', more), 'docx');
  return docxParagraphs(bytes).join('\n');
}

describe('zero is said in words', () => {
  test('nobody absent', async () => {
    const attendance = attendanceOnRecord(40, 40, { of: 2, per: 3 });

    const text = await reportText({ attendance });

    expect(text).toContain('- Số có mặt: 40 đồng chí (đạt 100%).');
    expect(text).toContain('- Số vắng mặt: không có.');
  });

  test('no technicians, no witnesses, no incidents', async () => {
    const text = await minutesText({ technicians: [], witnesses: [], incidents: [] });

    expect(text).toContain('2. Tổ giúp việc kỹ thuật: không có.');
    expect(text).toContain('3. Chứng kiến việc kiểm phiếu: không có.');
    expect(text).toContain('Sự cố: không có.');
    expect(text).toContain('đã đọc lại cho các thành viên Ban Kiểm phiếu cùng nghe');
    expect(text).not.toContain('NGƯỜI CHỨNG KIẾN');
  });

  test('nothing invalid', async () => {
    const valid = { high: 34, medium: 0, low: 0 };
    const subjects = [{ fullName: 'A', position: '', device: valid, paper: { high: 5, medium: 0, low: 0 } }];
    const forms = [form({ invalid: {}, subjects })];

    expect(await minutesText({ forms })).toContain('IV- PHIẾU KHÔNG HỢP LỆ\nKhông có phiếu không hợp lệ.');
    expect(await reportText({ forms })).not.toContain('Ghi chú');
  });

  test('an empty box is counted without dividing by nothing', async () => {
    const none = { high: 0, medium: 0, low: 0 };
    const mode = { printed: 10, tested: 0, spoiled: 0, unused: 0, issued: 10, returned: 0 };
    const subjects = [{ fullName: 'A', position: 'B', device: none, paper: null }];
    const forms = [form({ device: mode, paper: null, invalid: {}, subjects })];

    const text = await minutesText({ forms, paperBox: null });

    expect(text).toContain('số phiếu thu về: 00 (không) phiếu');
    expect(text).toContain('09 giờ 55 phút, không có phiếu.');
    expect(await reportText({ forms })).toContain('3. Số phiếu thu về: không có.');
    expect(text).toContain('0,00');
  });
});

describe('one way of voting', () => {
  test('devices alone: no paper column, no paper box, no figures by mode', async () => {
    const text = await minutesText({ forms: [deviceOnly], paperBox: null });

    expect(text).toContain('2. Hòm phiếu điện tử:');
    expect(text).toContain('Điện tử (thẻ)\nCộng');
    expect(text).not.toMatch(/[Pp]hiếu giấy|Bảng 4/);
  });

  test('paper alone: no card column, no codes, no test row, and the rows are numbered anew', async () => {
    const text = await minutesText({ forms: [paperOnly], deviceBox: null });

    expect(text).toContain('Phiếu giấy\nCộng');
    expect(text).toContain('Số phiếu phát ra (4 = 1 - 2 - 3)');
    expect(text).toContain('Số phiếu không thu về (6 = 4 - 5)');
    expect(text).not.toMatch(/thẻ thử|Mã niêm phong|Điện tử|Bảng 4/);
  });

  test('the report does not tell modes apart when there is one', async () => {
    expect(await reportText({ forms: [deviceOnly] })).toContain('2. Số phiếu phát ra: 34 phiếu.');
  });
});

test('four ballots of a mode keep their figures secret', async () => {
  const paper = { printed: 45, tested: 0, spoiled: 1, unused: 38, issued: 6, returned: 4 };
  const subjects = sampleFormFacts.subjects.map((subject) => ({
    ...subject,
    paper: { high: 4, medium: 0, low: 0 },
  }));

  const text = await minutesText({ forms: [form({ paper, subjects })] });

  expect(text).not.toContain('Bảng 4');
  expect(text).toContain('Do một hình thức bỏ phiếu có dưới 05 phiếu');
});

test('what the committee must explain is printed with one full stop', async () => {
  const device = { printed: 48, tested: 2, spoiled: 1, unused: 10, issued: 34, returned: 34 };
  const forms = [
    form({
      device,
      differenceExplanation: '01 thẻ thất lạc.',
      rejected: { count: 2, reason: 'chữ ký sai' },
      invalid: { 'not-issued': { wholeCount: 1, lineCount: 0 } },
    }),
  ];

  const text = await minutesText({
    forms,
    deviceBox: deviceBox && { ...deviceBox, test: { kind: 'skipped', reason: 'mất điện.' } },
    complaints: 'một đại biểu đề nghị kiểm lại; đã kiểm lại, kết quả không đổi.',
    extraNames: { count: 1, ruling: 'không tính phần ghi thêm, các dòng còn lại vẫn có giá trị' },
    revotes: [
      {
        reason: 'số phiếu thu về nhiều hơn số phiếu phát ra',
        yesCount: 39,
        presentCount: 40,
        previousReturnedCount: 41,
        previousSealNumber: '06',
      },
    ],
  });

  expect(text).toContain('Giải trình chênh lệch: 01 thẻ thất lạc.\n');
  expect(text).toContain(
    'có 34 phiếu, không kể 02 lượt gửi không đạt kiểm tra kỹ thuật đã bị loại (lý do: chữ ký sai).',
  );
  expect(text).toContain('không bỏ thử trước khi mở bỏ phiếu (lý do: mất điện). Danh sách thẻ');
  expect(text).toContain('đã kiểm lại, kết quả không đổi.\n');
  expect(text).toContain('Có 01 phiếu ghi thêm tên người ngoài danh sách.');
  expect(text).toContain('(39/40 đồng chí đồng ý, đạt 97,5%)');
  expect(text).toContain('lần bỏ phiếu thứ 2.');
  expect(await reportText({ forms })).toContain(
    'Trong số phiếu thu về có 01 phiếu không hợp lệ đối với tất cả những người có tên trong phiếu (phiếu không do Ban Kiểm phiếu phát ra).',
  );
});

describe('several ballot forms', () => {
  const forms = [
    form({ index: 1, title: 'đối với các đồng chí trong Ban Giám đốc Sở' }),
    form({ index: 2, title: 'đối với các đồng chí Ủy viên Ban Thường vụ', invalid: {} }),
  ];

  test('each has its own tables in the minutes', async () => {
    const text = await minutesText({ forms });

    for (const caption of [
      'Bảng 1.1. Đối chiếu thẻ và phiếu (Phiếu số 1: đối với các đồng chí trong Ban Giám đốc Sở)',
      'Bảng 3.2. Kết quả chung (Phiếu số 2: đối với các đồng chí Ủy viên Ban Thường vụ)',
      'Phiếu số 2. Không có phiếu không hợp lệ.',
      'mã xác thực danh sách thẻ: phiếu số 1: 3F9A-',
    ])
      expect(text).toContain(caption);
  });

  test('each has its own table and its own line in the report', async () => {
    const text = await reportText({ forms });

    expect(text).toContain('- Phiếu số 2: 40 phiếu (trong đó: phiếu điện tử 34 phiếu, phiếu giấy 06 phiếu).');
    expect(text).toContain('\nPhiếu số 2: đối với các đồng chí Ủy viên Ban Thường vụ\n');
  });

  test('the workbooks have a sheet for each', async () => {
    const { bytes } = await renderResultReport(sampleReport('party', { forms }), 'xlsx');

    expect(partOf(bytes, 'xl/workbook.xml')).toContain('name="Kết quả, phiếu số 2"');
  });
});

describe('signatures', () => {
  const committee = (size: number): CommitteeMemberOnRecord[] =>
    Array.from({ length: size }, (_, index) => ({
      fullName: `Thành viên thứ ${index + 1}`,
      gender: 'male',
      position: 'Chuyên viên',
      role: index === 0 ? 'head' : 'member',
    }));

  test.each([
    { size: 3, rows: [3] },
    { size: 4, rows: [2, 2] },
    { size: 5, rows: [3, 3] },
    { size: 7, rows: [3, 3, 3] },
  ])('$size signers stand in rows of $rows', async ({ size, rows }) => {
    const { bytes } = await renderCountMinutes(
      sampleMinutes('party', { committee: committee(size), witnesses: [] }),
      'docx',
    );

    const grids = [...partOf(bytes, 'word/document.xml').matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)];
    const widths = grids.slice(-rows.length).map(([, grid = '']) => grid.split('<w:gridCol').length - 1);
    expect(widths).toEqual(rows);
  });

  test.each([3, 5, 7, 12, 30])('%s signers are all in the PDF, none alone on a page', async (size) => {
    const { bytes } = await renderCountMinutes(
      sampleMinutes('state', { committee: committee(size), witnesses: [] }),
      'pdf',
    );

    const pages = pdfPages(bytes);
    const signing = pages.filter((page) => page.includes('Thành viên thứ'));
    expect(pages.find((page) => page.includes('CÁC THÀNH VIÊN BAN KIỂM PHIẾU'))).toContain(
      'Việc kiểm phiếu kết thúc',
    );
    expect(packed(signing.join(''))).toContain(packed(`Thành viên thứ ${size}`));
  });
});

describe('long and strange names', () => {
  const strange = `Nguyễn <b>&"'</b> 🗳️ =1+1 ${'Công Tằng Tôn Nữ Thị '.repeat(8)}`.trim();
  const forms = [
    form({ subjects: sampleFormFacts.subjects.map((subject) => ({ ...subject, fullName: strange })) }),
  ];

  test('a name of more than three lines turns its table landscape, and the rest stays upright', async () => {
    const { bytes } = await renderCountMinutes(sampleMinutes('party', { forms }), 'pdf');

    const widths = [...pdfInfo(bytes).matchAll(/Page +\d+ size: +(\d+)/g)].map(([, width]) => width);
    const landscape = pdfPages(bytes).filter((_, page) => widths[page] === '841');
    expect(landscape[0]).toContain('V- KẾT QUẢ KIỂM PHIẾU');
    expect(landscape[0]).toContain('Bảng 3.');
    expect(landscape.join('')).not.toMatch(/PHIẾU KHÔNG HỢP LỆ|Bảng 4/);
  });

  test('Word has a landscape section for it, 257 mm wide', async () => {
    const { bytes } = await renderCountMinutes(sampleMinutes('party', { forms }), 'docx');
    const markup = partOf(bytes, 'word/document.xml');

    expect(markup.split('w:orient="landscape"')).toHaveLength(2);
    expect(markup).toContain('w:w="16838" w:h="11906" w:orient="landscape"');
  });

  test('signs of markup are printed as they are', async () => {
    const { bytes } = await renderResultReport(sampleReport('party', { forms }), 'docx');

    expect(docxParagraphs(bytes)).toContain(strange);
  });

  test('control characters never reach the files', async () => {
    const conference = { ...sampleReport('party').conference, venue: 'Hội\u0000 trường\u000b\ud800 A' };

    const word = await renderResultReport(sampleReport('party', { conference }), 'docx');
    const pdf = await renderResultReport(sampleReport('party', { conference }), 'pdf');

    expect(docxParagraphs(word.bytes).join('')).toContain('tại Hội trường\ufffd A, Ban');
    expect(pdfPages(pdf.bytes).length).toBeGreaterThan(0);
  });
});

test('a report with the full letterhead carries number, place and date', async () => {
  const text = await reportText({ header: 'letterhead', documentNumber: 5 });

  expect(text).toContain('Số 05-BC/ĐU');
  expect(text).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
  expect(text).toContain('Trường Giang, ngày 20 tháng 7 năm 2028');
  expect(text).not.toContain('(đóng dấu treo)');
});

test('a number not given yet leaves its place free', async () => {
  expect(await minutesText({ documentNumber: null })).toMatch(/Số {7}-BB\/ĐU/);
});

test('a person whose gender is not known is "ông (bà)" in a State paper', async () => {
  const { bytes } = await renderCountMinutes(
    sampleMinutes('state', { technicians: [{ fullName: 'A', gender: null, position: '' }] }),
    'docx',
  );

  expect(docxParagraphs(bytes).join('')).toContain('2. Tổ giúp việc kỹ thuật: ông (bà) A (không thuộc');
});

test('paper boxes without device boxes need no media', async () => {
  const text = await minutesText({ forms: [paperOnly], deviceBox: null, paperBox });

  expect(text).toContain('(niêm phong số 02, 03, 04). Việc bàn giao được lập biên bản riêng.');
});

test('incidents are numbered, and one not yet resolved says nothing of its resolution', async () => {
  const text = await minutesText({
    incidents: [
      { number: 1, incident: 'máy số 3 mất mạng', resolution: 'chuyển sang máy số 5' },
      { number: 2, incident: 'hết giấy in.', resolution: '' },
    ],
  });

  expect(text).toContain(
    '- Sự cố 1: máy số 3 mất mạng. Xử lý: chuyển sang máy số 5.\n- Sự cố 2: hết giấy in.\n',
  );
});

test('the file of each box is named by its code, and media not typed in are left to be written by hand', async () => {
  const text = await minutesText({
    forms: [form({ archiveCode: 'ab'.repeat(32) })],
    deviceBox: deviceBox && { ...deviceBox, mediaText: '', mediaSealNumber: '' },
  });

  expect(text).toContain(
    'được ghi vào ………………, niêm phong số ………………; mã xác thực tệp hòm phiếu: ABAB-ABAB-ABAB-ABAB-ABAB-ABAB-ABAB-ABAB.',
  );
});

test('the two who opened the vote and sealed the box are named', async () => {
  const first = { fullName: 'Đặng Văn Hùng', gender: 'male' } as const;
  const second = { fullName: 'Đỗ Thị Hạnh', gender: 'female' } as const;
  const text = await minutesText({
    acts: { 'open-voting': { first, second }, 'seal-box': { first: second, second: first } },
  });

  expect(text).toContain(
    'Việc mở bỏ phiếu do đồng chí Đặng Văn Hùng thực hiện, đồng chí Đỗ Thị Hạnh xác nhận. ' +
      'Việc kết thúc bỏ phiếu, niêm phong hòm phiếu do đồng chí Đỗ Thị Hạnh thực hiện, đồng chí Đặng Văn Hùng xác nhận.',
  );
});

test('the seal over the slot of the paper box is told, and whether it was the same at the opening', async () => {
  const sealed = {
    sealNumber: '01',
    closedSealNumber: '06',
    packSealNumbers: [],
    counting: 'by-total',
  } as const;
  const told = 'trước sự chứng kiến của hội nghị (niêm phong số 06)';

  expect(await minutesText({ paperBox: { ...sealed, openedSealNumber: null } })).toContain(`${told}.`);
  expect(await minutesText({ paperBox: { ...sealed, openedSealNumber: '06' } })).toContain(
    `${told}; khi mở hòm để kiểm phiếu, niêm phong còn nguyên, đúng số.`,
  );
  expect(await minutesText({ paperBox: { ...sealed, openedSealNumber: '07' } })).toContain(
    `${told}; khi mở hòm để kiểm phiếu, số niêm phong đọc được là 07, không khớp.`,
  );
});

test('submissions kept out are counted, with a reason of their own where the committee gave none', async () => {
  const text = await minutesText({ forms: [form({ rejected: { count: 1, reason: null } })] });

  expect(text).toContain('(lý do: chữ ký hoặc bằng chứng mật mã kèm theo phiếu không đúng)');
});

test('the minutes tell that paper was counted ballot by ballot, where the conference chose so', async () => {
  const told = 'Phiếu giấy do hai thành viên Ban Kiểm phiếu đếm riêng, nhập lần lượt theo từng lá phiếu;';

  expect(await minutesText({ paperBox: paperBox && { ...paperBox, counting: 'by-sheet' } })).toContain(told);
  expect(await minutesText({})).not.toContain(told);
});
