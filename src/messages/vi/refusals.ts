/** One sentence for each refusal code: what, why, what next, and whether anything is lost. */
export const refusals = {
  'signed-out':
    'Phiên làm việc đã hết. Mời đăng nhập lại; nội dung trên màn hình này còn nguyên cho đến khi rời trang.',
  'not-allowed': 'Đồng chí không có quyền làm việc này. Nếu cần, mời liên hệ quản trị viên của đơn vị.',
  'invalid-input': 'Còn ô chưa đúng. Mời xem các ô được đánh dấu; nội dung đã nhập còn nguyên.',
  fault: 'Có lỗi xảy ra, chưa lưu được. Mời thử lại; nếu vẫn lỗi, báo quản trị viên mã {reference}.',
  'changed-by-someone-else':
    'Người khác vừa lưu thay đổi. Nội dung của đồng chí còn nguyên trên màn hình: mời tải lại để so sánh trước khi lưu.',
  'wrong-state':
    'Hội nghị đang ở trạng thái khác, nên chưa làm được việc này. Mời tải lại trang để xem tình hình mới.',
  'not-ready': 'Còn việc chưa xong trước khi triệu tập. Mời xem danh sách điều kiện.',
  'no-quorum':
    'Chưa đủ điều kiện mở bỏ phiếu. Có mặt {present}/{convened}, cần ít nhất {needed} (hai phần ba số được triệu tập).',
  'committee-missing': 'Chưa ghi Ban kiểm phiếu. Mời ghi danh sách Ban kiểm phiếu đã được hội nghị bầu.',
  'keys-missing': 'Chưa khóa hòm phiếu. Ban kiểm phiếu cần tạo các phần khóa trước.',
  'cards-missing': 'Chưa in thẻ cho mẫu phiếu số {formIndex}.',
  'cards-too-few': 'Thẻ của mẫu phiếu số {formIndex} không đủ: đã in {printed}, cần ít nhất {needed}.',
  'needs-two-members': 'Cần hai thành viên Ban kiểm phiếu xác nhận kết quả.',
  'committee-too-small': 'Ban kiểm phiếu cần ít nhất {least} người.',
  'committee-needs-one-head': 'Ban kiểm phiếu cần đúng một Trưởng ban.',
  'committee-member-is-subject':
    'Đồng chí {name} có tên trong danh sách người được lấy phiếu nên không tham gia Ban kiểm phiếu.',
  'committee-member-twice': 'Đồng chí {name} có hai lần trong danh sách Ban kiểm phiếu.',
  'committee-votes-exceed-present':
    'Số phiếu đồng ý cho đồng chí {name} lớn hơn số người có mặt ({present}).',
  'wrong-password': 'Tên đăng nhập hoặc mật khẩu chưa đúng. Mời thử lại.',
  'too-many-tries': 'Đã nhập sai nhiều lần. Mời chờ {waitMinutes} phút rồi thử lại.',
} as const;
