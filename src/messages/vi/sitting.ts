/** Cùng một buổi: several conferences of one unit on one day in one place. */
export const sitting = {
  title: 'Cùng một buổi',
  lead: 'Các hội nghị của đơn vị họp cùng ngày, cùng địa điểm: máy tính bảng ghép một lần, dùng cho tất cả.',
  leadAlone:
    'Khi một buổi có nhiều hội nghị (mỗi nhóm chức danh một thành phần ghi phiếu), ghép lại để máy tính bảng chỉ phải ghép một lần.',
  together: 'Các hội nghị trong buổi',
  here: 'đang xem',
  column: {
    name: 'Hội nghị',
    startsAt: 'Giờ',
    state: 'Trạng thái',
    present: 'Có mặt',
    tablets: 'Máy đã ghép',
    open: 'Mở',
  },
  presentOf: '{present}/{convened}',
  overview: 'Tổng quan',
  overviewOf: 'Tổng quan: {name}',
  attendance: 'Điểm danh',
  attendanceOf: 'Điểm danh: {name}',
  what: 'Ghép một buổi thì có gì',
  shares: {
    tablets:
      'Máy tính bảng ghép ở hội nghị nào cũng nhận phiếu của mọi hội nghị đang bỏ phiếu trong buổi; thẻ của người ghi phiếu cho biết đó là phiếu nào.',
    chair:
      'Giờ khai mạc, chủ trì, thư ký chép một lần cho các hội nghị còn lại; Ban kiểm phiếu bầu một lần thì lấy sẵn khi ghi ở hội nghị sau.',
    apart:
      'Mỗi hội nghị vẫn có danh sách, điểm danh, Ban kiểm phiếu, hòm phiếu, biên bản riêng. Người có tên ở nhiều hội nghị được điểm danh và rút thẻ ở từng hội nghị.',
  },
  beside: 'Ghép thêm hội nghị',
  besideLead: 'Hội nghị của đơn vị cùng ngày, cùng địa điểm, chưa bỏ phiếu.',
  line: '{time}, {state}',
  none: 'Không có hội nghị nào để ghép',
  noneText:
    'Chỉ ghép được hội nghị cùng đơn vị, cùng ngày, địa điểm ghi giống nhau và chưa bỏ phiếu. Mời kiểm tra ngày, địa điểm của hội nghị kia.',
  details: 'Xem thông tin hội nghị',
  choose: 'Mời chọn hội nghị cần ghép.',
  join: 'Ghép vào cùng một buổi',
  joining: 'Đang ghép…',
  joined: 'Đã ghép vào cùng một buổi.',
  share: 'Chép giờ, chủ trì, thư ký cho các hội nghị còn lại',
  shareAsk: 'Chép giờ, chủ trì, thư ký?',
  shareText:
    'Giờ khai mạc {time}, chủ trì {chair}, thư ký {secretary} của hội nghị đang xem thay nội dung đang có ở các hội nghị còn lại chưa khai mạc.',
  sharing: 'Đang chép…',
  shared: 'Đã chép cho {count} hội nghị.',
  sharedNone: 'Các hội nghị còn lại đã ghi như vậy, hoặc đã khai mạc nên giữ nguyên.',
  leave: 'Tách hội nghị này khỏi buổi',
  leaveAsk: 'Tách hội nghị này khỏi buổi?',
  leaveText:
    'Máy tính bảng ghép ở các hội nghị kia không nhận phiếu của hội nghị này nữa. Danh sách, điểm danh, Ban kiểm phiếu giữ nguyên.',
  leaving: 'Đang tách…',
  left: 'Đã tách khỏi buổi.',
  card: {
    title: 'Cùng một buổi',
    together: 'Hội nghị này họp cùng buổi với {count} hội nghị khác.',
    beside: 'Cùng ngày, cùng địa điểm còn {count} hội nghị của đơn vị. Ghép lại để dùng chung máy tính bảng.',
    open: 'Xem cả buổi',
    join: 'Ghép vào cùng một buổi',
  },
} as const;
