import 'server-only';
import { shownCheckCode } from '@/domain/minutes/check-code';
import { dateScreen } from '@/lib/text/date';
import { escapeHtml as e } from '@/lib/text/html';
import { fileLink, pageFoot, pageHead } from './archive-page';

/** One issue of a paper in the archive. */
export type ArchivedPaper = {
  title: string;
  /** Empty without a number. */
  sign: string;
  issuedOn: string;
  issuedBy: string;
  code: string;
  /** Each file by its place in the archive, and what it is called. */
  files: readonly { place: string; words: string }[];
  /** What it took the place of, and what took its place, each with the reason. */
  replaces: Replacement | null;
  replacedBy: Replacement | null;
};

type Replacement = { sign: string; issuedOn: string; reason: string };

/** What stands on the first page of an archive. Days 'YYYY-MM-DD'. */
export type ArchiveIndex = {
  unitName: string;
  conferenceName: string;
  heldOn: string;
  venue: string;
  chair: string;
  secretary: string;
  retention: { archivedOn: string; term: { months: number; until: string; basis: string } | null } | null;
  takenBy: string;
  takenOn: string;
  software: string;
  /** Whom the certificate names that signed the list of files; null: it is not signed. */
  signer: string | null;
  standing: readonly ArchivedPaper[];
  replaced: readonly ArchivedPaper[];
  /** Papers that were never issued, by name. */
  notIssued: readonly string[];
  /** The day on which the ballots were destroyed; null: they are there, or in their packets. */
  destroyedOn: string | null;
  /** Where the package of the count lies; null where all ballots were on paper, or where they are destroyed. */
  packagePlace: string | null;
  entryCount: number;
};

/** index.html of an archive: what is in it, what is not, and how anybody checks it. */
export function archiveIndex(index: ArchiveIndex): string {
  return [
    pageHead(`Hồ sơ lưu trữ: ${index.conferenceName}`),
    head(index),
    papersPart('Văn bản đã ban hành', index.standing, 'Chưa ban hành văn bản nào.'),
    index.notIssued.length > 0
      ? `<p><b>Chưa ban hành, nên không có trong hồ sơ:</b> ${e(index.notIssued.join('; '))}.</p>\n`
      : '',
    index.replaced.length > 0 ? papersPart('Văn bản đã thay thế', index.replaced, '') : '',
    countPart(index),
    historyPart(index.entryCount),
    checkPart(index.signer),
    leftOutPart,
    pageFoot,
  ].join('');
}

function head(index: ArchiveIndex): string {
  const { retention } = index;
  const facts: [string, string][] = [
    ['Đơn vị', index.unitName],
    ['Ngày họp', dateScreen(index.heldOn)],
    ['Địa điểm', index.venue],
    ['Chủ trì', index.chair],
    ['Thư ký', index.secretary],
    ['Ngày lưu trữ', retention ? dateScreen(retention.archivedOn) : 'chưa lưu trữ khi lập tệp này'],
    ...(retention ? [['Lưu đến hết ngày', termWords(retention.term)] as [string, string]] : []),
    ['Lập tệp này', `${index.takenBy}, ngày ${dateScreen(index.takenOn)}`],
    ['Phần mềm', `Tín Nhiệm 96, bản ${index.software}`],
  ];
  const rows = facts
    .filter(([, value]) => value !== '')
    .map(([term, value]) => `<dt>${e(term)}</dt><dd>${e(value)}</dd>\n`);
  return `<p class="note">Hồ sơ lưu trữ</p>
<h1>${e(index.conferenceName)}</h1>
<p>Đọc được bằng bất cứ trình duyệt nào, không cần mạng, không cần phần mềm đã dùng tại hội nghị.</p>
<dl>
${rows.join('')}</dl>
`;
}

function termWords(term: { months: number; until: string; basis: string } | null): string {
  if (term === null) return 'chưa đặt thời hạn';
  const basis = term.basis === '' ? '' : `; căn cứ: ${term.basis}`;
  return `${dateScreen(term.until)} (${term.months} tháng kể từ ngày lưu trữ${basis})`;
}

function papersPart(title: string, papers: readonly ArchivedPaper[], none: string): string {
  if (papers.length === 0) return `<h2>${e(title)}</h2>\n<p>${e(none)}</p>\n`;
  return `<h2>${e(title)}</h2>
<table>
<thead><tr><th>Văn bản</th><th>Số, ngày</th><th>Mã kiểm tra</th><th>Tệp</th></tr></thead>
<tbody>
${papers.map(paperRow).join('')}</tbody>
</table>
`;
}

function paperRow(paper: ArchivedPaper): string {
  const { title, sign, issuedOn, issuedBy, code, files, replaces, replacedBy } = paper;
  const links = files.map(({ place, words }) => fileLink(place, words)).join('<br>');
  const notes = [
    ...(replaces ? [replacementNote('Thay thế', replaces)] : []),
    ...(replacedBy ? [replacementNote('Đã thay thế bằng', replacedBy)] : []),
  ];
  const number = sign === '' ? 'Không mang số riêng' : `Số ${sign}`;
  return `<tr>
<td>${[e(title), ...notes].join('<br>')}</td>
<td>${e(number)}<br>ngày ${dateScreen(issuedOn)}<br><span class="note">${e(issuedBy)}</span></td>
<td><code>${shownCheckCode(code)}</code></td>
<td>${links}</td>
</tr>
`;
}

function replacementNote(words: string, { sign, issuedOn, reason }: Replacement): string {
  const which = `${sign === '' ? '' : ` số ${sign}`} ngày ${dateScreen(issuedOn)}`;
  return `<span class="off">${words} văn bản${e(which)}. Lý do: ${e(reason)}</span>`;
}

function countPart({ packagePlace: place, destroyedOn }: ArchiveIndex): string {
  if (destroyedOn !== null)
    return `<h2>Gói kiểm phiếu</h2>\n<p>Hòm phiếu và gói kiểm phiếu đã tiêu hủy ngày ${dateScreen(destroyedOn)}, khi hết thời hạn lưu trữ. Mã SHA-256 của từng thứ có trong Biên bản tiêu hủy phiếu.</p>\n`;
  const what =
    place === null
      ? 'Hội nghị bỏ phiếu hoàn toàn bằng phiếu giấy nên không có hòm phiếu điện tử.'
      : `${fileLink(place, place)}: hòm phiếu đã niêm (.bel), các tổng đã mở, số liệu như trong biên bản. Không lá phiếu nào được mở. Giải nén rồi đọc README.txt trong gói để kiểm phiếu lại bằng phần mềm độc lập.`;
  return `<h2>Gói kiểm phiếu</h2>\n<p>${what}</p>\n`;
}

function historyPart(entryCount: number): string {
  return `<h2>Nhật ký</h2>
<p>${fileLink('nhat-ky/nhat-ky.html', 'Bảng để đọc')}: ${entryCount} việc, từ khi tạo hội nghị đến khi lập tệp này. ${fileLink('nhat-ky/nhat-ky.jsonl', 'nhat-ky.jsonl')}: cùng các việc ấy, mỗi dòng một việc, đúng nguyên văn đã được băm. ${fileLink('nhat-ky/chuoi.txt', 'chuoi.txt')}: chuỗi mã băm.</p>
<p>Mã băm của một việc là SHA-256 của dòng ấy trong nhat-ky.jsonl; dòng ấy bắt đầu bằng mã băm của việc liền trước, nên bớt, sửa hay chèn một việc thì chuỗi đứt. Việc của hội nghị này có chữ “x” trong chuoi.txt; các mã khác là của hội nghị khác, chỉ có mã, không có nội dung.</p>
`;
}

function checkPart(signer: string | null): string {
  const signature =
    signer === null
      ? ''
      : `<li>Chữ ký số của danh mục, chứng thư của ${e(signer)}: <code>openssl cms -verify -binary -inform DER -in SHA256SUMS.p7s -content SHA256SUMS -noverify -out /dev/null</code> (bỏ -noverify và thêm -CAfile để kiểm tra cả nơi cấp chứng thư)</li>
`;
  return `<h2>Kiểm tra hồ sơ</h2>
<ol>
<li>Các tệp còn nguyên: <code>sha256sum -c SHA256SUMS</code></li>
${signature}<li>Chuỗi nhật ký: <code>sh nhat-ky/kiem-tra.sh</code></li>
<li>Mã kiểm tra ở chân trang: 80 bit đầu của SHA-256 của tệp noi-dung.json đặt cạnh văn bản, ghi bằng các ký tự 0–9, A–Z trừ I, L, O, U (mỗi ký tự 5 bit).</li>
<li>Kết quả kiểm phiếu: README.txt trong gói kiểm phiếu.</li>
</ol>
<p class="note">Lệnh sha256sum và sh có sẵn trên Linux; trên Windows có trong Git Bash.</p>
`;
}

const leftOutPart = `<h2>Không có trong hồ sơ này</h2>
<ul>
<li>Ai ghi phiếu thế nào, ai cầm thẻ nào, bỏ phiếu lúc nào: hệ thống không biết nên không có ở đâu.</li>
<li>Phiếu giấy, hòm phiếu, phong bì niêm phong: lưu bằng giấy theo biên bản.</li>
<li>Hồ sơ cá nhân, bản kê khai của người được lấy phiếu: quản lý theo chế độ riêng.</li>
</ul>
`;
