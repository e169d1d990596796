export const session = {
  headline: 'Hội nghị lấy\u00a0phiếu tín\u00a0nhiệm, từ\u00a0triệu\u00a0tập đến\u00a0biên\u00a0bản',
  promise: 'Phiếu kín trên máy tính bảng hoặc trên giấy. Ban kiểm phiếu mở hòm, hội trường cùng kiểm được.',
  basis: 'Thực hiện Quy định số 96-QĐ/TW ngày 02/02/2023 của Bộ Chính trị',
  signIn: 'Đăng nhập',
  signingIn: 'Đang đăng nhập…',
  forWhom: 'Dành cho cán bộ tổ chức, Ban kiểm phiếu và cấp quản lý. Người ghi phiếu không cần tài khoản.',
  username: 'Tên đăng nhập',
  password: 'Mật khẩu',
  show: 'Hiện',
  hide: 'Ẩn',
  forgotten:
    'Quên mật khẩu: liên hệ quản trị viên của đơn vị. Vì an toàn, hệ thống không gửi mật khẩu qua thư.',
  checkCount: 'Kiểm tra một cuộc kiểm phiếu',
  voteHere: 'Đây là máy tính bảng để bỏ phiếu',
  offline: 'Không kết nối được máy chủ. Mời kiểm tra mạng rồi thử lại.',
  roles: {
    administrator: 'Quản trị viên',
    officer: 'Cán bộ tổ chức',
    authority: 'Cấp quản lý cán bộ',
    committee: 'Ban kiểm phiếu',
    observer: 'Giám sát',
  },
} as const;
