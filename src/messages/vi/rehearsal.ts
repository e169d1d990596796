export const rehearsal = {
  make: {
    title: 'Diễn tập',
    lead: 'Làm thử trọn hội nghị này, từ triệu tập đến văn bản, với người ghi phiếu mô phỏng. Hội nghị thật không thay đổi.',
    label: 'Tổ chức diễn tập',
    ask: 'Tổ chức diễn tập hội nghị này?',
    what: 'Một hội nghị mới được lập, tên bắt đầu bằng “DIỄN TẬP”, với cùng thông tin, căn cứ, người được lấy phiếu và mẫu phiếu.',
    voters:
      'Người ghi phiếu là mô phỏng: {count} người, đánh số, cùng số lượng trong từng thành phần. Không có tên người thật.',
    names:
      'Tên người được lấy phiếu là tên thật, để tập cả phần công bố. Kết quả là mô phỏng, không nói lên điều gì về ai.',
    marked:
      'Mọi màn hình, văn bản và tên tệp đều ghi diễn tập. Buổi diễn tập không vào tổng hợp, theo dõi hay sổ người được lấy phiếu.',
    wiped: 'Tự xóa sau {days} ngày; xóa sớm hơn cũng được.',
    confirm: 'Lập buổi diễn tập',
    busy: 'Đang lập…',
  },
  chip: 'Diễn tập',
  list: 'Buổi diễn tập',
  untilDay: 'tự xóa sau ngày {day}',
  everybody: {
    text: 'Buổi diễn tập: điểm danh một lần cho mọi người mô phỏng chưa được ghi. Nên tự ghi thử vài người trước.',
    label: 'Điểm danh tất cả',
    busy: 'Đang điểm danh…',
  },
  simulate: {
    title: 'Bỏ phiếu mô phỏng',
    text: 'Còn {count} phiếu chưa bỏ. Máy này ghi ngẫu nhiên, niêm phong và gửi như một máy tính bảng, với thẻ đã in chưa dùng. Máy chủ không biết mã thẻ nào.',
    all: 'Mọi người có mặt đã có phiếu trong hòm.',
    lost: 'Thẻ được tạo ở máy khác, hoặc ở cửa sổ đã đóng, nên máy này không bỏ thay được. Mời dùng thẻ đã in trên máy tính bảng.',
    label: 'Bỏ {count} phiếu mô phỏng',
    progress: 'Đã bỏ {done} trên {of} phiếu',
    stop: 'Dừng',
    failed: 'Không gửi được phiếu. Phiếu đã bỏ còn nguyên; mời bấm để bỏ tiếp.',
    notAdmitted:
      'Ban kiểm phiếu đã tắt máy cá nhân nên máy này không gửi được phiếu. Mời cho phép máy cá nhân ở phần Máy tính bảng rồi bỏ tiếp.',
    short: 'Đã dùng hết thẻ. Mời dùng thẻ còn lại trên máy tính bảng, hoặc niêm phong hòm phiếu.',
  },
  card: {
    title: 'Buổi diễn tập',
    lead: 'Không có gì ở đây có giá trị. Mọi bước làm như thật; người ghi phiếu là mô phỏng.',
    until: 'Tự xóa sau ngày {day}, không để lại gì.',
    way: 'Nên làm thử',
    convene: 'Triệu tập, in giấy triệu tập và danh sách.',
    session:
      'Khai mạc, điểm danh (có nút điểm danh tất cả), ghi Ban kiểm phiếu, cho từng thành viên quét mã QR.',
    committee: 'Khóa hòm phiếu, in thẻ, bỏ phiếu thử, ghép máy tính bảng, mở bỏ phiếu.',
    voting: 'Vài người lấy thẻ, bỏ phiếu trên máy tính bảng; phần còn lại bấm Bỏ phiếu mô phỏng.',
    count: 'Niêm phong, mở hòm phiếu, xác nhận kết quả, công bố trên màn hình hội trường.',
    papers: 'In biên bản, báo cáo; kiểm lại gói kiểm phiếu.',
    calendar: 'Ngày họp giữ như hội nghị thật; thời hạn không chặn bước nào ở đây.',
    original: 'Về hội nghị thật',
    wipe: 'Xóa buổi diễn tập',
    ask: 'Xóa buổi diễn tập này?',
    text: 'Danh sách, phiếu, kết quả, văn bản và tài khoản Ban kiểm phiếu lập riêng cho buổi này mất hẳn, không lấy lại được. Hội nghị thật còn nguyên.',
    confirm: 'Xóa hẳn',
    busy: 'Đang xóa…',
  },
} as const;
