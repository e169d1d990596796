import 'server-only';

/** What stands in a package, form by form: its title and the folder of its archive. */
export type PackageReadme = {
  conferenceName: string;
  /** Whether the boxes of a test election lie beside the real ones. */
  hasTests: boolean;
  /** Whether ballots that are not counted lie beside the boxes. */
  hasExcluded: boolean;
  forms: readonly { index: number; title: string; folder: string; archiveSha256: string }[];
};

/** README.txt of a package: how anybody checks the count, in Vietnamese and in English. */
export function packageReadme({ conferenceName, hasTests, hasExcluded, forms }: PackageReadme): string {
  const boxes = forms.map(({ index, title, folder, archiveSha256 }) =>
    [`  ${index}. ${title}`, `     ${folder}/`, `     SHA-256: ${archiveSha256}`].join('\n'),
  );
  return [
    'GÓI KIỂM PHIẾU / PACKAGE OF A COUNT',
    conferenceName,
    vietnamese(boxes, forms[0]?.folder ?? ''),
    english(boxes, forms[0]?.folder ?? ''),
    ...(hasExcluded ? [aboutExcluded] : []),
    ...(hasTests ? [aboutTests] : []),
  ].join('\n\n');
}

const aboutExcluded = `PHIẾU KHÔNG TÍNH / BALLOTS NOT COUNTED

Thư mục phieu-khong-tinh/ là các lá phiếu đã niêm không đạt kiểm chứng, đúng nguyên văn: không tính vào kết quả, nhưng
nằm trong mã niêm phong. Cách 2 và cách 3 nói rõ vì sao từng lá không được tính; belenios-tool không đọc thư mục này.
The folder phieu-khong-tinh/ holds the sealed ballots that failed their check, to the letter: not counted, but under the
code of the seal. Ways 2 and 3 say why each of them is not counted; belenios-tool does not read this folder.
`;

const aboutTests = `BỎ PHIẾU THỬ / TEST ELECTION

Thư mục bo-phieu-thu/ là hòm của lần bỏ phiếu thử trước khi mở bỏ phiếu: để làm chứng, không tính vào kết quả.
The folder bo-phieu-thu/ holds the boxes of the test election before the vote: evidence, not part of the count.
`;

function vietnamese(boxes: readonly string[], folder: string): string {
  return `TIẾNG VIỆT

Gói này để bất cứ ai kiểm lại việc kiểm phiếu, không cần máy chủ, không cần tin phần mềm đã dùng tại hội nghị.

  count.json   số liệu như trong biên bản kiểm phiếu, và các thẻ đã hủy
  *.bel        hòm phiếu của từng mẫu phiếu: các lá phiếu đã niêm, xếp theo mã; tổng đã mở
  SHA256SUMS   mã của từng tệp

Không lá phiếu nào được mở: chỉ tổng của từng người, từng mức được giải mã. Trong gói không có tên người ghi phiếu.

Hòm phiếu:
${boxes.join('\n')}

Cách 1. Phần mềm độc lập belenios-tool 2.0 (gói Debian “belenios-tool”), lần lượt cho từng thư mục:
  belenios-tool election verify --dir ${folder}
  Rồi so tổng trong hòm (tệp “result”) với count.json và biên bản.

Cách 2. Mã nguồn của phần mềm này, trên máy có Node, không cần mạng và cơ sở dữ liệu:
  npm run verify -- TÊN-GÓI.zip

Cách 3. Trang “Kiểm tra một cuộc kiểm phiếu” (/verify): chọn tệp .zip này, mọi phép tính làm ngay trong trình duyệt.

So mã tệp với biên bản: sha256sum -c SHA256SUMS
`;
}

function english(boxes: readonly string[], folder: string): string {
  return `ENGLISH

With this package anybody can check the count, without the server and without trusting the software of the conference.

  count.json   the figures as in the minutes, and the voided cards
  *.bel        the box of each ballot form: the sealed ballots, in the order of their codes, and the opened totals
  SHA256SUMS   the code of every file

No ballot is ever opened: only the totals of each person and level are decrypted. No voter's name is in the package.

Boxes:
${boxes.join('\n')}

1. Independent software, belenios-tool 2.0 (Debian package “belenios-tool”), for each folder in turn:
  belenios-tool election verify --dir ${folder}
  Then compare the totals in the box (its “result”) with count.json and the minutes.

2. The source of this software, on a machine with Node; needs no network and no database:
  npm run verify -- PACKAGE.zip

3. The page “Check a count” (/verify): choose this .zip; everything is computed in the browser.

Compare the codes of the files with the minutes: sha256sum -c SHA256SUMS
`;
}
