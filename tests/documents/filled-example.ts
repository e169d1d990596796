import type { DocumentRegime } from '@/domain/conference/conference';

/** What the forms must print, paragraph by paragraph, for the unit of sample-conference.ts. */
type Words = { group: string; abstract: string; person: (gender: 'm' | 'f', name: string) => string };

const wordsOf: Record<DocumentRegime, Words> = {
  party: {
    group: 'các đồng chí lãnh đạo Sở Nông nghiệp và Môi trường',
    abstract:
      'Hội nghị lấy phiếu tín nhiệm đối với các đồng chí lãnh đạo Sở Nông nghiệp và Môi trường năm 2028',
    person: (_, name) => `đồng chí ${name}`,
  },
  state: {
    group: 'lãnh đạo Sở Nông nghiệp và Môi trường',
    abstract: 'Hội nghị lấy phiếu tín nhiệm đối với lãnh đạo Sở Nông nghiệp và Môi trường năm 2028',
    person: (gender, name) => `${gender === 'm' ? 'ông' : 'bà'} ${name}`,
  },
};

const venue = 'Hội trường tầng 3, trụ sở Sở, số 8 đường Bờ Hồ, phường Tân An';

const resultHead = [
  'TT|Họ và tên|Chức danh, chức vụ|Số phiếu hợp lệ|Không hợp lệ|Tín nhiệm cao|Tín nhiệm|Tín nhiệm thấp',
  'Số phiếu|Tỷ lệ %|Số phiếu|Tỷ lệ %|Số phiếu|Tỷ lệ %',
];

export const resultRows = [
  '1|Lê Hoàng Minh|Giám đốc Sở|39|0|31|79,49|7|17,95|1|2,56',
  '2|Trần Thị Thu Hà|Phó Giám đốc Sở|39|0|28|71,79|9|23,08|2|5,13',
  '3|Phạm Đức Long|Phó Giám đốc Sở|38|1|17|43,59|15|38,46|6|15,38',
  '4|Nguyễn Quốc Tuấn|Phó Giám đốc Sở|39|0|6|15,38|12|30,77|21|53,85',
  '5|Vũ Thị Lan Anh|Phó Giám đốc Sở|38|1|3|7,69|9|23,08|26|66,67',
];

const reconciliationRows = [
  '1|Số đã in|48|45|93',
  '2|Số dùng để thử, đã hủy|2|0|2',
  '3|Số hỏng, đã đổi|1|1|2',
  '4|Số không sử dụng|11|38|49',
  '5|Số phiếu phát ra (5 = 1 - 2 - 3 - 4)|34|6|40',
  '6|Số phiếu thu về|34|5|39',
  '7|Số phiếu không thu về (7 = 5 - 6)|0|1|1',
  '8|Chênh lệch cần giải trình|0|0|0',
];

const modeRows = [
  '1|Lê Hoàng Minh|27|4|6|1|1|0|0|0',
  '2|Trần Thị Thu Hà|25|3|7|2|2|0|0|0',
  '3|Phạm Đức Long|15|2|13|2|6|0|0|1',
  '4|Nguyễn Quốc Tuấn|5|1|11|1|18|3|0|0',
  '5|Vũ Thị Lan Anh|3|0|8|1|22|4|1|0',
];

function head(regime: DocumentRegime): string[] {
  return regime === 'party'
    ? ['ĐẢNG BỘ ỦY BAN NHÂN DÂN', 'TỈNH TRƯỜNG GIANG', 'ĐẢNG ỦY SỞ NÔNG NGHIỆP', 'VÀ MÔI TRƯỜNG']
    : ['ỦY BAN NHÂN DÂN', 'TỈNH TRƯỜNG GIANG', 'SỞ NÔNG NGHIỆP', 'VÀ MÔI TRƯỜNG'];
}

/** Each entry must be found whole and in this order; "|" parts the cells of a row. */
export function filledMinutes(regime: DocumentRegime): string[] {
  const party = regime === 'party';
  const { group, abstract, person } = wordsOf[regime];
  const dot = party ? '-' : '.';
  const listed = (gender: 'm' | 'f', name: string) => {
    const words = person(gender, name);
    return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
  };
  return [
    ...head(regime),
    ...(party
      ? ['*', 'Số 09-BB/ĐU', 'ĐẢNG CỘNG SẢN VIỆT NAM']
      : ['Số: 09/BB-SNNMT', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']),
    'BIÊN BẢN KIỂM PHIẾU',
    abstract,
    ...(party ? ['-----'] : []),
    `Hôm nay, vào hồi 10 giờ 05 phút, ngày 20 tháng 7 năm 2028, tại ${venue}, Ban Kiểm phiếu do Hội nghị bầu ra đã tiến hành kiểm phiếu tín nhiệm đối với ${group}.`,
    `I${dot} THÀNH PHẦN`,
    `1. Ban Kiểm phiếu gồm 05 ${party ? 'đồng chí' : 'người'}:`,
    `- ${listed('m', 'Đặng Văn Hùng')}, Chánh Văn phòng Sở, Trưởng ban.`,
    `- ${listed('f', 'Đỗ Thị Hạnh')}, Chi cục trưởng Chi cục Thủy lợi, Thành viên.`,
    `- ${listed('m', 'Mai Xuân Bách')}, Trưởng phòng Kế hoạch - Tài chính, Thành viên.`,
    `- ${listed('f', 'Tạ Thị Kim Oanh')}, Trưởng phòng Quản lý đất đai, Thành viên.`,
    `- ${listed('m', 'Hồ Sỹ Nam')}, Bí thư Đoàn Thanh niên Sở, Thành viên.`,
    `2. Tổ giúp việc kỹ thuật: ${person('m', 'Nguyễn Tất Đạt')}, chuyên viên Trung tâm Chuyển đổi số (không thuộc thành phần ghi phiếu; không tiếp xúc với phiếu đã bỏ).`,
    `3. Chứng kiến việc kiểm phiếu: ${person('f', 'Phan Thị Bích')}, đại diện Ủy ban Kiểm tra Đảng ủy Ủy ban nhân dân tỉnh.`,
    `II${dot} CHUẨN BỊ VÀ KIỂM TRA TRƯỚC KHI BỎ PHIẾU`,
    '1. Hội nghị: số người được triệu tập ghi phiếu 42; có mặt 40 (đạt 95,24%), đủ điều kiện tiến hành theo quy định (ít nhất 2/3 số người được triệu tập có mặt).',
    '2. Hòm phiếu giấy: Ban Kiểm phiếu đã mở, kiểm tra trước Hội nghị, xác nhận hòm phiếu không có phiếu, sau đó khóa và niêm phong (niêm phong số 01).',
    '3. Hòm phiếu điện tử: Ban Kiểm phiếu đã kiểm tra trước Hội nghị, xác nhận số phiếu ban đầu bằng 0; đã bỏ thử 02 phiếu bằng thẻ thử, đối chiếu đúng, hủy phiếu thử và thẻ thử trước khi mở bỏ phiếu. Danh sách thẻ được khóa lúc 08 giờ 20 phút; mã xác thực danh sách thẻ: 3F9A-71C2-08DE-B45A-9E17-6C20-D3F8-4A61. Khóa mở kết quả do 05 thành viên Ban Kiểm phiếu giữ, cần ít nhất 03 thành viên để mở.',
    `III${dot} PHÁT PHIẾU, BỎ PHIẾU VÀ THU PHIẾU`,
    'Việc phát phiếu bắt đầu lúc 09 giờ 10 phút, bỏ phiếu kết thúc lúc 09 giờ 50 phút. Kết quả đối chiếu như sau:',
    'Bảng 1. Đối chiếu thẻ và phiếu',
    'TT|Nội dung|Điện tử (thẻ)|Phiếu giấy|Cộng',
    ...reconciliationRows,
    'Số phiếu phát ra: 40 (bốn mươi) phiếu; số phiếu thu về: 39 (ba mươi chín) phiếu. Lý do không thu về: 01 người nhận phiếu giấy phải rời Hội nghị vì việc đột xuất, không bỏ phiếu và không trả lại phiếu.',
    'Hòm phiếu điện tử được đóng lúc 09 giờ 55 phút, có 34 phiếu. Mã niêm phong điện tử: A07C-5E19-2B84-F6D3-1C70-98EB-47A2-D05F.',
    `IV${dot} PHIẾU KHÔNG HỢP LỆ`,
    'Bảng 2. Phiếu không hợp lệ theo lý do',
    'TT|Lý do|Số phiếu (đối với tất cả)|Số trường hợp (theo từng người)',
    '1|Không đánh dấu vào ô nào ở dòng của một người|0|1',
    '2|Đánh dấu vào hai hoặc ba ô ở dòng của một người|0|1',
    '3|Gạch tên người có trong phiếu|0|0',
    '4|Phiếu không do Ban Kiểm phiếu phát ra|0|0',
    `V${dot} KẾT QUẢ KIỂM PHIẾU`,
    'Bảng 3. Kết quả chung',
    '(Tỷ lệ % tính trên tổng số phiếu thu về: 39 phiếu)',
    ...resultHead,
    ...resultRows,
    'Bảng 4. Số phiếu theo hình thức bỏ phiếu (ĐT: điện tử; G: giấy)',
    'TT|Họ và tên|Tín nhiệm cao|Tín nhiệm|Tín nhiệm thấp|Không hợp lệ',
    'ĐT|G|ĐT|G|ĐT|G|ĐT|G',
    ...modeRows,
    `VI${dot} SỰ CỐ, KHIẾU NẠI, BỎ PHIẾU LẠI`,
    '- Sự cố 1: máy tính bảng số 3 mất kết nối mạng nội bộ. Xử lý: chuyển người ghi phiếu sang máy số 5, không có phiếu bị mất hoặc ghi hai lần.',
    'Khiếu nại về việc kiểm phiếu: không có.',
    'Bỏ phiếu lại: không có.',
    `VII${dot} NIÊM PHONG`,
    'Phiếu giấy đã kiểm, phiếu hỏng, phiếu không sử dụng được đóng gói, niêm phong riêng theo từng loại (niêm phong số 02, 03, 04). Tệp hòm phiếu điện tử và biên bản mở kết quả được ghi vào 02 thiết bị lưu trữ USB, niêm phong số 05. Việc bàn giao được lập biên bản riêng.',
    `Việc kiểm phiếu kết thúc vào hồi 10 giờ 50 phút cùng ngày. Biên bản này được lập thành 03 (ba) bản có nội dung như nhau, đã đọc lại cho các thành viên Ban Kiểm phiếu và người chứng kiến cùng nghe, thống nhất và ký tên${party ? '.' : './.'}`,
    'CÁC THÀNH VIÊN BAN KIỂM PHIẾU',
    'TRƯỞNG BAN',
    'Đặng Văn Hùng',
    'THÀNH VIÊN',
    'Đỗ Thị Hạnh',
    'THÀNH VIÊN',
    'Mai Xuân Bách',
    'THÀNH VIÊN',
    'Tạ Thị Kim Oanh',
    'THÀNH VIÊN',
    'Hồ Sỹ Nam',
    'NGƯỜI CHỨNG KIẾN',
    'Phan Thị Bích',
  ];
}

export function filledReport(regime: DocumentRegime): string[] {
  const party = regime === 'party';
  const { group, abstract, person } = wordsOf[regime];
  const counter = party ? 'đồng chí' : 'người';
  return [
    ...head(regime),
    '(đóng dấu treo)',
    'Trường Giang, ngày 20 tháng 7 năm 2028',
    'BÁO CÁO KẾT QUẢ PHIẾU TÍN NHIỆM',
    `tại ${abstract}`,
    ...(party ? ['-----'] : []),
    `Thực hiện nhiệm vụ do Hội nghị giao, từ 10 giờ 05 phút đến 10 giờ 50 phút, ngày 20 tháng 7 năm 2028, tại ${venue}, Ban Kiểm phiếu gồm 05 ${counter} do ${person('m', 'Đặng Văn Hùng')} làm Trưởng ban đã tiến hành kiểm phiếu tín nhiệm của các đồng chí thuộc thành phần ghi phiếu đối với ${group}; kết quả cụ thể như sau:`,
    `1. Tổng số người được triệu tập ghi phiếu: 42 ${counter}.`,
    `- Số có mặt: 40 ${counter} (đạt 95,24%).`,
    `- Số vắng mặt: 02 ${counter} (4,76%).`,
    '2. Số phiếu phát ra: 40 phiếu (trong đó: phiếu điện tử 34 phiếu, phiếu giấy 06 phiếu).',
    '3. Số phiếu thu về: 39 phiếu (trong đó: phiếu điện tử 34 phiếu, phiếu giấy 05 phiếu). Số phiếu không thu về: 01 phiếu.',
    '4. Kết quả kiểm phiếu đối với từng người:',
    '(Tỷ lệ % tính trên tổng số phiếu thu về: 39 phiếu)',
    ...resultHead,
    ...resultRows,
    'Ghi chú: đối với người có phiếu không hợp lệ, tổng ba tỷ lệ nhỏ hơn 100% vì tỷ lệ được tính trên tổng số phiếu thu về.',
    'Báo cáo này được lập thành 03 (ba) bản, hoàn thành vào hồi 11 giờ 10 phút cùng ngày và đã được công bố tại Hội nghị.',
    party ? 'T/M BAN KIỂM PHIẾU' : 'TM. BAN KIỂM PHIẾU',
    'TRƯỞNG BAN',
    'Đặng Văn Hùng',
  ];
}
