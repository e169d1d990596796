/** Phiếu được giữ kín và đếm đúng thế nào, and what no system can promise. */
export const help = {
  title: 'Phiếu được giữ kín và đếm đúng thế nào',
  lead: 'Dành cho mọi người dự hội nghị. Cả những điều hệ thống không làm được cũng được nói rõ ở đây.',
  partTitle: {
    secret: 'Giữ kín',
    right: 'Đếm đúng',
    check: 'Ai cũng kiểm tra được',
    limits: 'Điều hệ thống không làm được',
  },
  secret: {
    card: 'Thẻ bỏ phiếu không ghi tên, không đánh số; mỗi người tự rút một thẻ úp trong hộp. Không nơi nào ghi ai rút thẻ nào.',
    sealed:
      'Phiếu được niêm phong ngay trên máy tính bảng rồi mới gửi đi. Máy chủ chỉ giữ phiếu đã niêm phong, không giữ giờ, máy hay người bỏ phiếu.',
    shaken:
      'Khi kết thúc, hòm được xáo theo mã của phiếu; thứ tự phiếu đến bị xóa. Người quản trị cơ sở dữ liệu cũng không biết ai ghi gì.',
    totals: 'Không lá phiếu nào được mở riêng. Chỉ tổng số của từng người, từng mức được mở.',
  },
  right: {
    keys: 'Hòm được khóa bằng phần khóa của các thành viên Ban kiểm phiếu; đủ số thành viên đã định mới mở được, thiếu một phần cũng không.',
    once: 'Mỗi thẻ bỏ được một lá phiếu. Phiếu đã báo ghi nhận thì không mất và không tính hai lần, kể cả khi mất mạng, mất điện.',
    counted:
      'Chỉ phiếu của thẻ đã chốt, chưa hủy mới được tính; phiếu nào không tính đều được giữ lại và ghi vào biên bản.',
    seal: 'Mã niêm phong hiện trên màn hình hội trường và in trong biên bản: thêm, bớt một lá phiếu sau đó là lệch mã.',
  },
  check: {
    tracker:
      'Sau khi bỏ phiếu, màn hình cho một mã tra cứu. Khi hòm đã niêm phong, mã ấy có trong danh sách nghĩa là phiếu nằm trong hòm; mã không cho biết đã ghi gì.',
    package:
      'Ban kiểm phiếu và người giám sát tải gói kiểm phiếu, kiểm lại từng con số trên máy khác, bằng phần mềm này hoặc phần mềm độc lập.',
    trial:
      'Trước khi mở bỏ phiếu, Ban kiểm phiếu bỏ phiếu thử trên chính các máy ấy và mở bằng chính các phần khóa ấy.',
  },
  limits: {
    unanimous: 'Nếu mọi người ghi cùng một mức thì kết quả cho biết từng người đã ghi gì.',
    small:
      'Nhóm dưới năm người không bao giờ được tách riêng trong báo cáo; kết quả chung của một hội nghị rất nhỏ vẫn có thể nói lên nhiều điều.',
    tablet:
      'Máy bị cài mã độc có thể thấy hoặc đổi nội dung được chạm. Bỏ phiếu thử là cách phát hiện; máy của Ban kiểm phiếu an toàn hơn điện thoại cá nhân.',
    computer:
      'Các phần khóa và thẻ được tạo trên máy tính của Ban kiểm phiếu: máy ấy phải sạch và luôn có người trông.',
    colluding:
      'Đủ số thành viên giữ khóa cùng thông đồng với người quản trị cơ sở dữ liệu có thể mở từng lá phiếu, nhưng vẫn không biết lá phiếu của ai.',
    copy: 'Từ lúc mở đến lúc niêm phong hòm phiếu, không ai được sao chép cơ sở dữ liệu: bản sao lúc ấy còn thứ tự phiếu đến.',
    eyes: 'Hệ thống không ngăn được người đứng cạnh nhìn vào màn hình. Mỗi máy cần chỗ ghi phiếu kín.',
  },
} as const;
