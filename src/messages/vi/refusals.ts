/** One sentence for each refusal code: what, why, what next, and whether anything is lost. */
export const refusals = {
  'signed-out':
    'Phiên làm việc đã hết. Mời đăng nhập lại; nội dung trên màn hình này còn nguyên cho đến khi rời trang.',
  'not-allowed': 'Đồng chí không có quyền làm việc này. Nếu cần, mời liên hệ quản trị viên của đơn vị.',
  'invalid-input': 'Còn ô chưa đúng. Mời xem các ô được đánh dấu; nội dung đã nhập còn nguyên.',
  fault: 'Có lỗi xảy ra, chưa lưu được. Mời thử lại; nếu vẫn lỗi, báo quản trị viên mã {reference}.',
  'changed-by-someone-else':
    'Người khác vừa lưu thay đổi. Nội dung của đồng chí còn nguyên trên màn hình: mời tải lại để so sánh trước khi lưu.',
  'unit-superior-gone':
    'Có đơn vị cấp trên trong tệp không còn, hoặc vừa đổi tên. Chưa nhập đơn vị nào; mời đọc lại tệp.',
  'import-gone':
    'Lần nhập này đã được hoàn tác, hoặc đã có lần nhập sau nó. Mời tải lại trang để xem danh sách mới.',
  'list-changed-since':
    'Danh sách vừa được sửa sau lần nhập này nên chưa hoàn tác. Mời tải lại trang để xem những gì sẽ mất.',
  'imported-unit-changed':
    'Đơn vị “{unit}” đã được sửa sau lần nhập này nên chưa hoàn tác; chưa có gì thay đổi. Mời tải lại trang để xem đủ những gì vướng.',
  'imported-unit-misplaced':
    'Đơn vị “{unit}” không trở lại được chỗ cũ vì cấp trên trước đây đã chuyển chỗ hoặc không còn. Chưa có gì thay đổi.',
  'imported-unit-in-use':
    'Đơn vị “{unit}” đã được dùng ở “{name}” nên chưa hoàn tác; chưa có gì thay đổi. Mời tải lại trang để xem đủ những gì vướng.',
  'wrong-state':
    'Hội nghị đang ở trạng thái khác, nên chưa làm được việc này. Mời tải lại trang để xem tình hình mới.',
  'not-ready': 'Còn việc chưa xong trước khi triệu tập. Mời xem danh sách điều kiện.',
  'no-quorum':
    'Chưa đủ điều kiện mở bỏ phiếu. Có mặt {present}/{convened}, cần ít nhất {needed} (hai phần ba số được triệu tập).',
  'committee-missing': 'Chưa ghi Ban kiểm phiếu. Mời ghi danh sách Ban kiểm phiếu đã được hội nghị bầu.',
  'keys-missing': 'Chưa khóa hòm phiếu. Ban kiểm phiếu cần tạo các phần khóa trước.',
  'cards-missing': 'Chưa in thẻ cho mẫu phiếu số {formIndex}.',
  'cards-too-few': 'Thẻ của mẫu phiếu số {formIndex} không đủ: đã in {printed}, cần ít nhất {needed}.',
  'test-missing':
    'Chưa bỏ phiếu thử đạt cho mẫu phiếu số {formIndex}. Mời bỏ phiếu thử trước, hoặc Trưởng ban ghi lý do không thử.',
  'head-only':
    'Chỉ Trưởng ban kiểm phiếu được mở bỏ phiếu khi chưa bỏ phiếu thử. Mời Trưởng ban đăng nhập và ghi lý do.',
  'test-not-prepared':
    'Hòm thử đang ở bước khác, có thể máy khác vừa làm. Mời tải lại trang; nếu cần, làm lại bỏ phiếu thử.',
  'test-not-open': 'Hòm thử chưa mở hoặc đã niêm phong. Mời tải lại trang để xem bước tiếp theo.',
  'result-known':
    'Đã biết kết quả của lần bỏ phiếu này (phiếu giấy đã xác nhận, hoặc hòm đã mở), nên không hủy để bỏ phiếu lại được. Mời ghi sự việc vào biên bản và báo cáo cấp có thẩm quyền.',
  'yes-count-impossible':
    'Số người biểu quyết đồng ý phải từ 1 đến {present}, là số người có mặt khi bỏ phiếu.',
  'papers-not-counted':
    'Chưa ghi số phiếu giấy thu về của từng mẫu phiếu. Mời đếm số tờ rồi ghi; chưa hủy lần bỏ phiếu nào.',
  'needs-two-members': 'Cần hai thành viên Ban kiểm phiếu cùng xác nhận.',
  'committee-too-small': 'Ban kiểm phiếu cần ít nhất {least} người.',
  'committee-needs-one-head': 'Ban kiểm phiếu cần đúng một Trưởng ban.',
  'committee-member-is-subject':
    'Đồng chí {name} có tên trong danh sách người được lấy phiếu nên không tham gia Ban kiểm phiếu.',
  'committee-member-twice': 'Đồng chí {name} có hai lần trong danh sách Ban kiểm phiếu.',
  'committee-votes-exceed-present':
    'Số phiếu đồng ý cho đồng chí {name} lớn hơn số người có mặt ({present}).',
  'wrong-password': 'Tên đăng nhập hoặc mật khẩu chưa đúng. Mời thử lại.',
  'too-many-tries': 'Đã nhập sai nhiều lần. Mời chờ {waitMinutes} phút rồi thử lại.',
  'attendance-frozen':
    'Đã mở bỏ phiếu nên danh sách điểm danh giữ nguyên, kể cả khi có người ra về. Có thay đổi, mời ghi thành sự việc trong biên bản, không ghi tên.',
  'only-a-rehearsal':
    'Đây là buổi diễn tập, không có giá trị, nên không làm việc này. Mời làm ở hội nghị thật.',
  'not-a-rehearsal': 'Việc này chỉ dành cho buổi diễn tập. Hội nghị thật còn nguyên.',
  'rehearsal-name-needed':
    'Tên buổi diễn tập phải bắt đầu bằng “DIỄN TẬP”, để không ai nhầm với hội nghị thật.',
  'rehearsal-name-taken':
    'Tên bắt đầu bằng “DIỄN TẬP” chỉ dành cho buổi diễn tập. Muốn diễn tập, mời lưu hội nghị rồi bấm Tổ chức diễn tập ở trang Tổng quan.',
  'not-on-roll': 'Không tìm thấy đồng chí này trong thành phần ghi phiếu. Mời tải lại trang.',
  'already-present':
    'Đồng chí này đã được ghi có mặt, có thể ở bàn khác. Mời kiểm tra trùng họ tên trước khi mời rút thẻ.',
  'not-present': 'Đồng chí này không còn ghi là có mặt. Danh sách đã cập nhật, mời xem lại.',
  'correction-unexplained':
    'Đồng chí này đã được ghi là có đến. Mời ghi vì sao sửa, ví dụ: ghi nhầm người trùng họ tên.',
  'check-in-changed':
    'Bàn điểm danh khác vừa ghi đồng chí này. Danh sách đã cập nhật, mời xem lại rồi ghi tiếp.',
  'committee-member-absent':
    'Đồng chí {name} chưa được điểm danh có mặt. Mời điểm danh trước, hoặc chọn người khác.',
  'keys-exist':
    'Hòm phiếu đã khóa bằng các phần khóa của Ban kiểm phiếu này. Muốn thay đổi, Ban kiểm phiếu hủy các phần khóa ở bước Khóa hòm phiếu trước, rồi tạo lại.',
  'pairing-unknown': 'Không có mã ghép này. Mời lấy mã mới trên màn hình của Ban kiểm phiếu.',
  'pairing-used': 'Mã này đã ghép một máy khác. Mời lấy mã mới.',
  'pairing-expired': 'Mã này đã quá 10 phút. Mời lấy mã mới.',
  'wall-not-yet': 'Nội dung này chưa có ở giai đoạn hiện tại của hội nghị. Mời chọn nội dung khác.',
  'tablet-unknown': 'Không tìm thấy máy này. Mời tải lại trang.',
  'tablet-name-taken': 'Đã có máy tên “{name}”. Mời chọn tên khác, ví dụ thêm vị trí đặt máy.',
  'person-unknown': 'Không tìm thấy người này trong danh sách, có thể vừa bị xóa. Mời tải lại trang.',
  'incident-unknown': 'Không tìm thấy sự việc này. Mời tải lại trang.',
  'enrolment-unknown':
    'Đường dẫn này không dùng được: có thể đã có mã QR mới thay thế. Mời đồng chí nhờ thư ký hội nghị hiện lại mã QR.',
  'enrolment-used':
    'Mã QR này đã dùng xong. Nếu đồng chí đã lập tài khoản, mời đăng nhập; nếu không phải đồng chí, báo ngay thư ký hội nghị.',
  'enrolment-expired': 'Mã QR đã quá 30 phút. Mời đồng chí nhờ thư ký hội nghị hiện mã mới.',
  'username-taken': 'Tên đăng nhập {username} đã có người dùng. Mời chọn tên khác, ví dụ thêm một chữ số.',
  offline:
    'Chưa nhận được trả lời của máy chủ nên chưa chắc đã lưu. Nội dung trên màn hình còn nguyên: mời kiểm tra mạng rồi thử lại.',
  'not-a-member': 'Chỉ thành viên Ban kiểm phiếu đã lập tài khoản mới xác nhận được.',
  'same-member': 'Cần hai thành viên khác nhau. Mời chọn thành viên thứ hai.',
  'second-passphrase-wrong': 'Mật khẩu của thành viên thứ hai chưa đúng. Chưa có gì thay đổi, mời nhập lại.',
  'box-not-opened': 'Hòm phiếu chưa mở nên chưa có kết quả để xác nhận.',
  'minutes-incomplete':
    'Biên bản kiểm phiếu còn nội dung Ban kiểm phiếu phải giải trình (phiếu không thu về hoặc chênh lệch thẻ). Mời ghi ở bước Biên bản trước.',
  'paper-missing': 'Chưa ghi số phiếu giấy đã in của mẫu phiếu số {formIndex}. Mời ghi ở bước Phiếu giấy.',
  'paper-too-few': 'Phiếu giấy của mẫu phiếu số {formIndex} không đủ: đã in {printed}, cần ít nhất {needed}.',
  'paper-alone':
    'Hội nghị bỏ phiếu hoàn toàn bằng phiếu giấy nên không khóa hòm điện tử. Muốn đổi, mời chọn lại hình thức ở bước Phiếu giấy.',
  'paper-keys-exist':
    'Hòm phiếu điện tử đã khóa. Muốn bỏ phiếu hoàn toàn bằng giấy, mời hủy các phần khóa ở bước Khóa hòm phiếu trước.',
  'paper-not-used': 'Hội nghị này không dùng phiếu giấy. Mời tải lại trang.',
  'paper-not-counted':
    'Chưa xác nhận xong kết quả đếm phiếu giấy. Phiếu giấy được đếm xong trước khi mở hòm điện tử; mời đến bước Phiếu giấy.',
  'paper-confirmed': 'Kết quả đếm phiếu giấy đã được hai thành viên xác nhận nên không sửa được nữa.',
  'paper-handed-in':
    'Đồng chí đã nộp kết quả đếm nên không sửa được nữa. Có nhầm lẫn, mời một thành viên khác kiểm lại lần ba.',
  'paper-by-sheet':
    'Hội nghị đếm phiếu giấy theo từng phiếu nên máy chủ không lưu nháp; chỉ tổng số được nộp khi ghi xong.',
  'paper-two-count':
    'Đã có hai thành viên đếm mẫu phiếu này. Mời đồng chí chờ kiểm lại lần ba hoặc xác nhận.',
  'paper-not-counter': 'Đồng chí chưa nhận đếm mẫu phiếu này. Mời tải lại trang.',
  'paper-figures-missing':
    'Còn {count} ô chưa nhập. Không có phiếu nào thì ghi 0; nội dung đã nhập còn nguyên.',
  'paper-does-not-add-up':
    'Còn {count} đẳng thức không khớp. Mời đếm lại các ô được đánh dấu; nội dung đã nhập còn nguyên.',
  'paper-still-counting': 'Hai thành viên chưa nộp đủ kết quả đếm. Mời chờ.',
  'paper-third-member': 'Đồng chí đã đếm mẫu phiếu này. Mời một thành viên không đếm kiểm lại lần ba.',
  'paper-figure-unknown': 'Không tìm thấy số liệu này. Mời tải lại trang.',
  'paper-differs': 'Còn {count} chỗ lệch chưa kiểm lại. Mời kiểm lại từng chỗ trước khi xác nhận.',
  'paper-stock-missing': 'Chưa ghi đủ số phiếu giấy đã in, phát ra, hỏng và không dùng. Không có thì ghi 0.',
  'paper-needs-subjects':
    'Chưa có danh sách người được lấy phiếu. Mời lập danh sách ở mục Người được lấy phiếu.',
  'paper-needs-voters': 'Chưa có danh sách thành phần ghi phiếu. Mời lập danh sách ở mục Người ghi phiếu.',
  'paper-needs-forms': 'Chưa lập mẫu phiếu. Mời lập ở mục Mẫu phiếu.',
  'paper-needs-committee': 'Chưa ghi Ban kiểm phiếu. Mời ghi danh sách sau khi Hội nghị bầu.',
  'seal-too-early':
    'Chưa đến lúc ghi số niêm phong này. Số niêm phong khi kết thúc ghi sau khi kết thúc bỏ phiếu.',
  'seal-stays':
    'Số niêm phong đã ghi và đã báo với hội trường nên không sửa. Nếu ghi sai, mời ghi thành sự việc trong biên bản.',
  'seal-not-closed': 'Mời ghi số niêm phong khi kết thúc bỏ phiếu trước, rồi ghi số đọc được khi mở hòm.',
  'paper-needs-attendance':
    'Danh sách có mặt chốt khi mở bỏ phiếu. Trước lúc đó, mời in Danh sách thành phần ghi phiếu để ký tại cửa.',
  'paper-needs-announcement': 'Có sau khi công bố kết quả.',
  'paper-number-taken':
    'Số {number} đã cấp cho “{document}”, ngày {issuedOn}. Mời ghi số khác, hoặc để trống để lấy số tiếp theo.',
  'paper-number-gap':
    'Số cuối trong sổ là {last}, ghi số {number} thì bỏ trống số ở giữa. Mời kiểm tra lại, hoặc xác nhận các số đó đã cấp trong sổ khác.',
  'paper-already-issued':
    'Văn bản này vừa được người khác ban hành hoặc thay thế. Mời tải lại trang để xem bản đã ban hành.',
  'paper-needs-reason': 'Mời ghi lý do thay thế; văn bản đã ban hành không sửa được.',
  'issued-paper-unknown': 'Không tìm thấy văn bản này. Mời tải lại trang.',
  'signed-copy-kind': 'Bản ký là tệp PDF, ảnh JPEG hoặc PNG. Mời quét lại hoặc lưu thành PDF.',
  'not-a-check-code': 'Mã kiểm tra có 16 ký tự ở chân trang văn bản. Mời xem lại từng ký tự.',
  'paper-not-known':
    'Không có văn bản nào mang mã này ở đơn vị dùng hệ thống này. Mời xem lại từng ký tự; nếu đúng mã, văn bản không do hệ thống này ban hành.',
  'file-not-known':
    'Tệp này không giống văn bản đã ban hành nào: có thể là dự thảo, đã bị lưu lại, hoặc đã bị sửa.',
  'paper-not-so': 'Văn bản này không có ở dạng đó. Mời chọn dạng khác.',
  'wording-empty': 'Đoạn văn không được để trống. Muốn bỏ lời đã sửa thì bấm Trở về lời văn của phần mềm.',
  'wording-too-long': 'Đoạn văn dài quá {most} ký tự. Mời rút gọn.',
  'wording-lacks-figure':
    'Thiếu số liệu [{figure}]. Số liệu phải giữ đủ: mời bấm vào số ấy ở dòng Số liệu để chèn lại.',
  'wording-adds-figure':
    'Số liệu “{figure}” không có trong đoạn này, hoặc thừa. Chỉ dùng các số trong ngoặc vuông, mỗi số đúng số lần đã có.',
  'wording-unknown': 'Văn bản không còn đoạn này vì số liệu đã đổi. Mời tải lại trang.',
  'wording-outdated':
    'Văn bản này có lời văn đã sửa mà số liệu sau đó đã đổi. Cán bộ tổ chức xem lại ở mục Sửa lời văn rồi mới ban hành.',
  'wording-changed-meanwhile':
    'Lời văn của văn bản vừa được sửa. Chưa ban hành gì; mời xem lại văn bản rồi ban hành.',
  'documents-not-yet':
    'Văn bản chưa có: Ban kiểm phiếu in được sau khi hai thành viên xác nhận kết quả, các đồng chí khác xem được sau khi công bố.',
  'committee-changed':
    'Danh sách Ban kiểm phiếu vừa thay đổi, nên chưa khóa hòm. Mời hủy các phiếu giữ khóa vừa in, tải lại trang và tạo khóa cho danh sách mới.',
  'keys-inconsistent':
    'Các phần khóa gửi lên không khớp nhau, nên chưa khóa hòm. Mời hủy các phiếu vừa in và làm lại từ đầu.',
  'cards-frozen':
    'Thẻ của mẫu phiếu này đã được chốt ở một máy khác. Mời hủy các thẻ vừa in ở máy này và tải lại trang.',
  'cards-malformed':
    'Danh sách thẻ gửi lên không hợp quy cách, nên chưa chốt. Mời hủy các thẻ vừa in và tạo lại.',
  'ballots-not-checked':
    'Chưa kiểm chứng xong các phiếu trong hòm. Mời kiểm chứng hết rồi làm tiếp; không có gì bị mất.',
  'box-altered':
    'Hòm phiếu không còn đúng như lúc niêm phong nên không mở tiếp. Mời dừng kiểm phiếu, giữ nguyên máy chủ, lập biên bản và báo cấp có thẩm quyền.',
  'share-does-not-fit':
    'Phần khóa vừa tính không khớp với hòm phiếu này, nên chưa nhận. Mời tải lại trang rồi nhập lại; các phần đã nhập vẫn còn.',
  'too-few-shares':
    'Mới có {have} phần khóa, cần {need} phần để mở hòm. Mời các đồng chí còn lại nhập phần của mình.',
  'card-not-of-form':
    'Thẻ này không thuộc mẫu phiếu này. Mời chọn đúng mẫu phiếu (xem màu thẻ) rồi nhập lại; chưa có thẻ nào bị hủy.',
  'card-has-ballot': 'Thẻ này đã có phiếu trong hòm nên không hủy được; phiếu vẫn nguyên vẹn.',
  'cards-not-counted-back':
    'Chưa đếm lại thẻ. Mời ghi số thẻ phát ra, chưa dùng và hỏng của từng mẫu phiếu trước khi mở hòm.',
  'form-unknown': 'Không tìm thấy mẫu phiếu này. Mời tải lại trang.',
  'package-without-box':
    'Hội nghị bỏ phiếu hoàn toàn bằng phiếu giấy nên không có hòm điện tử để kiểm lại. Mời xem Biên bản và Bảng nhập liệu kiểm phiếu giấy.',
  'package-destroyed':
    'Phiếu của hội nghị này đã được tiêu hủy theo quyết định, gói kiểm phiếu không còn. Mời xem Biên bản tiêu hủy phiếu ở mục Văn bản.',
  'paper-needs-destruction': 'Văn bản này có sau khi tiêu hủy phiếu.',
  'retention-without-end': 'Hồ sơ đang lưu không thời hạn. Mời đặt thời hạn lưu trữ trước.',
  'retention-not-over': 'Hồ sơ còn phải lưu đến hết ngày {until}. Sau ngày ấy mới được tiêu hủy.',
  'destruction-ordered': 'Đã có đề nghị tiêu hủy. Mời tải lại trang để xem.',
  'decision-in-future': 'Ngày quyết định ở sau hôm nay. Mời xem lại ngày ghi trên quyết định.',
  'participants-too-few': 'Cần ít nhất {least} người tham gia tiêu hủy. Mời ghi thêm.',
  'destruction-not-ordered': 'Chưa có đề nghị tiêu hủy, hoặc đề nghị vừa được rút. Mời tải lại trang.',
  'destruction-done': 'Phiếu đã được tiêu hủy. Mời tải lại trang để xem.',
  'destruction-needs-another':
    'Người lập đề nghị không tự tiêu hủy. Mời một cán bộ khác của đơn vị, hoặc cấp quản lý, đăng nhập và thực hiện.',
  'destruction-starts-later': 'Giờ bắt đầu ở sau giờ hiện tại. Mời ghi giờ đã bắt đầu.',
  'package-not-yet': 'Gói kiểm phiếu có sau khi hai thành viên xác nhận kết quả.',
  'sitting-elsewhere':
    'Hội nghị “{name}” khác đơn vị, ngày hoặc địa điểm nên không cùng một buổi. Mời sửa ngày, địa điểm cho giống nhau trước.',
  'sitting-votes':
    'Hội nghị “{name}” đang bỏ phiếu nên chưa ghép, chưa tách được. Mời làm sau khi bỏ phiếu kết thúc.',
  'sitting-changed':
    'Buổi họp vừa được người khác ghép hoặc tách. Mời tải lại trang để xem các hội nghị trong buổi.',
  'sitting-bound':
    'Hội nghị này cùng buổi với “{name}” nên ngày và địa điểm phải giống nhau. Mời tách khỏi buổi trước, ở Tổng quan, Cùng một buổi.',
  'unit-name-taken': 'Đã có đơn vị mang tên này. Mời ghi tên khác để phân biệt, hoặc mở đơn vị đã có.',
  'unit-below-itself':
    'Một đơn vị không thể đứng dưới chính nó. Mời chọn cấp trên khác; chưa có gì được lưu.',
  'plan-unknown': 'Không tìm thấy kế hoạch hoặc mốc này. Mời tải lại trang.',
  'plan-number-taken': 'Đơn vị đã có kế hoạch mang số này trong cùng đợt. Mời kiểm tra lại số.',
  'plan-superior-not-above': 'Kế hoạch cấp trên phải do một đơn vị cấp trên ban hành. Mời chọn lại.',
  'plan-unit-not-below': 'Kế hoạch chỉ giao được cho đơn vị ban hành và các đơn vị trực thuộc. Mời chọn lại.',
  'plan-has-conferences':
    'Đã có hội nghị tạo từ mốc hoặc cho đơn vị vừa bỏ, nên không bỏ được. Chưa có gì được lưu.',
  'third-place':
    'Đồng chí {name} đã được lấy phiếu ở hai nơi trong đợt {round}: {first}; {second}. Quy định 96-QĐ/TW, Điều 3: tối đa 2 nơi. Mời bỏ tên hoặc ghi không lấy phiếu tại đây, hoặc trao đổi với một trong hai đơn vị. Chưa có gì được lưu.',
  'finding-changed':
    'Nội dung cần ghi nhận vừa thay đổi, nên chưa ghi. Mời tải lại trang, xem nội dung mới rồi ghi nhận.',
  'template-unknown': 'Không tìm thấy mẫu này, có thể vừa bị xóa. Mời tải lại trang.',
  'template-name-taken': 'Đơn vị đã có mẫu mang tên này. Mời ghi tên khác.',
  'not-a-double': 'Hai dòng này không còn là một người (tên hoặc năm sinh đã sửa). Mời tải lại trang.',
  'stage-without-day': 'Mốc này chưa có hạn nên chưa tạo được hội nghị. Mời sửa kế hoạch, ghi hạn.',
  'nobody-to-follow-up':
    'Người này không ở mốc tín nhiệm thấp nào, hoặc kết quả chưa công bố; không có gì để ghi.',
  'measure-not-of-band':
    'Quy định 96 không nêu việc này cho mốc của người được ghi. Mời chọn việc khác trong danh sách, hoặc chọn “Việc khác” và ghi rõ.',
  'other-without-words': 'Mời ghi rõ việc đã quyết định ở ô ghi chú.',
  'decided-before-conference': 'Ngày quyết định không thể trước ngày hội nghị. Mời xem lại ngày.',
  'decided-in-future': 'Ngày quyết định chưa đến. Mời ghi khi đã có quyết định.',
  'decision-not-standing':
    'Dòng này vừa được người khác sửa hoặc hủy. Mời tải lại trang để xem dòng hiện có.',
  'paper-unknown': 'Không tìm thấy người này trong danh sách. Mời tải lại trang rồi chọn lại.',
  'certificate-unreadable':
    'Tệp này không phải tệp chứng thư .p12, .pfx đọc được. Mời chọn tệp khác, hoặc xuất lại chứng thư kèm khóa riêng.',
  'certificate-passphrase': 'Mật khẩu của tệp chứng thư chưa đúng. Tệp đã chọn còn nguyên, mời gõ lại.',
  'certificate-without-key':
    'Tệp này không có khóa riêng của chứng thư nên không ký được. Mời xuất lại chứng thư kèm khóa riêng.',
  'certificate-key-kind': 'Khóa của chứng thư thuộc loại chưa dùng được: cần RSA hoặc ECDSA.',
  'certificate-expired': 'Chứng thư đã hết hạn nên không ký được. Mời dùng chứng thư còn hạn.',
  'certificate-not-yet':
    'Chứng thư chưa đến ngày có hiệu lực. Mời kiểm tra ngày giờ của máy chủ, hoặc dùng chứng thư khác.',
  'signed-meanwhile':
    'Người khác vừa thêm bản ký của văn bản này, nên chưa ký. Mời tải lại trang, xem bản ký mới rồi ký tiếp.',
  'archive-not-yet':
    'Hồ sơ lưu trữ có từ khi ghi nhận đã báo cáo cấp có thẩm quyền quản lý cán bộ. Mời ghi nhận ở trang Tổng quan trước.',
  'archive-not-kept':
    'Hội nghị chưa lưu trữ nên chưa tính được thời hạn. Mời lưu trữ hội nghị ở trang Tổng quan trước.',
  'retention-shorter':
    'Thời hạn chỉ kéo dài, không rút ngắn được. Mời ghi ít nhất {least} tháng; nội dung đã nhập còn nguyên.',
  'retention-same': 'Thời hạn và căn cứ không có gì thay đổi, nên chưa lưu.',
  'file-unknown': 'Không tìm thấy tệp này, có thể vừa được thay hoặc bỏ. Mời tải lại trang.',
  'file-empty': 'Tệp không có nội dung. Mời chọn tệp khác.',
  'file-too-large':
    'Tệp lớn hơn {megabytes} MB. Mời quét lại với độ nét thấp hơn, hoặc tách thành nhiều tệp.',
  'file-kind-unknown':
    'Chỉ nhận tệp PDF, Word (.docx), ảnh JPEG hoặc PNG. Mời lưu lại tệp theo một trong các dạng này.',
  'file-damaged': 'Tệp bị hỏng hoặc không đầy đủ. Mời mở lại tệp gốc, lưu lần nữa rồi gửi.',
  'file-locked':
    'Tệp PDF đang khóa bằng mật khẩu nên người đọc không mở được. Mời lưu lại không có mật khẩu.',
  'file-with-macros': 'Tệp Word có macro nên không nhận. Mời lưu lại dạng .docx thường hoặc PDF.',
  'reason-needed': 'Hồ sơ đã gửi đến người ghi phiếu, nên thay tệp phải ghi lý do.',
  'upload-unknown': 'Lần gửi này không còn. Mời chọn lại tệp; các tệp khác còn nguyên.',
  'upload-incomplete': 'Tệp chưa gửi hết. Mời bấm Gửi tiếp; phần đã gửi còn nguyên.',
  'dossiers-released':
    'Hồ sơ đã gửi đến người ghi phiếu. Mời tải lại trang; muốn đổi tệp thì thay bằng bản mới và ghi lý do.',
  'dossiers-incomplete':
    'Còn thiếu {count} mục. Mời bổ sung, hoặc ghi họ tên người chịu trách nhiệm gửi khi còn thiếu.',
  'dossier-gaps-changed': 'Danh sách còn thiếu vừa thay đổi. Mời xem lại rồi xác nhận lần nữa.',
  'question-unknown': 'Không tìm thấy câu hỏi này. Mời tải lại trang.',
  'question-settled': 'Câu hỏi này đã được ghi ở bước đó, hoặc chưa chuyển. Mời tải lại trang.',
  'question-day-before': 'Ngày vừa ghi sớm hơn bước trước đó. Mời kiểm tra lại ngày.',
  'reading-link-unknown':
    'Đường dẫn này không đúng hoặc đã được thay bằng đường dẫn mới. Mời đồng chí hỏi bộ phận tổ chức đã gửi giấy triệu tập.',
  'nobody-to-link': 'Không còn ai cần lập mã đọc hồ sơ: mọi người đã có mã, hoặc mã đã bị thu hồi.',
  'reading-link-revoked': 'Đường dẫn này đã được thu hồi.',
  'reading-not-yet':
    'Hồ sơ chưa được gửi đến người ghi phiếu. Mời đồng chí mở lại sau; đường dẫn vẫn dùng được.',
  'reading-over': 'Đã hết thời gian đọc hồ sơ: đường dẫn chỉ dùng được đến khi hội nghị kết thúc.',
  'reading-too-often': 'Có quá nhiều lượt mở từ nơi này. Mời đồng chí chờ một phút rồi mở lại.',
} as const;
