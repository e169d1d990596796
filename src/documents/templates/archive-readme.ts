import 'server-only';

/** README.txt of an archive, for who sees a folder of files and no browser. */
export function archiveReadme({
  conferenceName,
  software,
}: {
  conferenceName: string;
  software: string;
}): string {
  return `HỒ SƠ LƯU TRỮ / ARCHIVE OF A CONFERENCE

${conferenceName}
Tín Nhiệm 96, ${software}

TIẾNG VIỆT

Mở tệp index.html bằng bất cứ trình duyệt nào, không cần mạng: danh mục văn bản, gói kiểm phiếu, nhật ký.

  van-ban/        văn bản đã ban hành, đúng từng byte, và các bản ký
  da-thay-the/    văn bản đã được thay thế
  goi-kiem-phieu.zip   hòm phiếu đã niêm và số liệu, để kiểm phiếu lại (không có khi chỉ dùng phiếu giấy)
  nhat-ky/        nhật ký của hội nghị và chuỗi mã băm
  SHA256SUMS      mã của từng tệp

  sha256sum -c SHA256SUMS     các tệp còn nguyên
  sh nhat-ky/kiem-tra.sh      chuỗi nhật ký không đứt

ENGLISH

Open index.html in any browser; no network is needed. It lists the papers, the package of the count and the history.

  van-ban/        issued papers, byte for byte, and their signed copies
  da-thay-the/    papers that were replaced
  goi-kiem-phieu.zip   the sealed boxes and the figures, for a recount (not there where all ballots were on paper)
  nhat-ky/        the history of the conference and its chain of hashes
  SHA256SUMS      the code of every file

  sha256sum -c SHA256SUMS     every file is as it was packed
  sh nhat-ky/kiem-tra.sh      the chain of the history is whole
`;
}
