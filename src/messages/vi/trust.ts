/** The page by which a tablet comes to trust the hall's own machine. */
export const trust = {
  title: 'Chuẩn bị máy tính bảng',
  lead: 'Hội trường không dùng internet nên máy chủ tự cấp chứng thư bảo mật. Mỗi máy cài một lần, khoảng một phút. Máy đã cài thì bấm thẳng vào bước 3.',
  download: 'Tải chứng thư về máy',
  downloadAction: 'Tải chứng thư',
  install: 'Cài chứng thư vừa tải',
  devices: {
    android: {
      name: 'Android',
      steps:
        'Mở Cài đặt, tìm “chứng chỉ CA”, chọn Cài đặt, chọn Vẫn cài đặt, rồi chọn tệp tin-nhiem-96.crt trong thư mục Tải xuống.',
    },
    ipad: {
      name: 'iPad, iPhone',
      steps:
        'Bấm Cho phép khi được hỏi. Mở Cài đặt, chọn Đã tải về hồ sơ, chọn Cài đặt. Sau đó vào Cài đặt chung, Giới thiệu, Cài đặt tin cậy chứng nhận, bật “Tin Nhiem 96”.',
    },
    windows: {
      name: 'Windows',
      steps:
        'Mở tệp vừa tải, chọn Install Certificate, chọn Local Machine, chọn Place all certificates in the following store, rồi Trusted Root Certification Authorities.',
    },
  },
  compare: 'Dấu vân tay của chứng thư phải trùng với dấu vân tay hiện ở cửa sổ máy chủ:',
  open: 'Mở trang bỏ phiếu',
  openAction: 'Mở trang bỏ phiếu an toàn',
  warned: 'Nếu trình duyệt còn cảnh báo, bước 2 chưa xong: mời làm lại bước 2 rồi mở lại trang này.',
} as const;
