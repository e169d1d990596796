/** The voter's tablet. Plain sentences with `{name}` for values and `<b>…</b>` for weight, and nothing else: see say.ts. */
export const tablet = {
  brand: 'Tín Nhiệm 96',
  pageTitle: 'Bỏ phiếu',
  levels: { high: 'Tín nhiệm cao', medium: 'Tín nhiệm', low: 'Tín nhiệm thấp', blank: 'Để trống' },
  tools: { read: 'Đọc to', stopReading: 'Dừng đọc', largeType: 'Cỡ chữ lớn' },
  choose: {
    title: 'Máy này dùng cho hội nghị nào?',
    lead: 'Ban kiểm phiếu chọn một lần cho mỗi máy; máy nhớ đến khi hội nghị bỏ phiếu xong.',
    voting: 'Đang bỏ phiếu',
    inSession: 'Chưa mở bỏ phiếu',
    none: 'Chưa có hội nghị nào khai mạc',
    noneText: 'Khi một hội nghị khai mạc, hội nghị đó hiện ra ở đây. Mời đồng chí tải lại trang sau ít phút.',
    reload: 'Tải lại trang',
    practice: 'Ghi thử trước',
    other: 'Chọn hội nghị khác',
  },
  waiting: {
    notOpen: 'Chưa mở bỏ phiếu',
    notOpenText: 'Khi Ban kiểm phiếu mở bỏ phiếu, máy tự chuyển sang màn hình nhận thẻ.',
    ended: 'Đã kết thúc bỏ phiếu',
    endedText: 'Hòm phiếu đã được niêm phong, máy không nhận thêm phiếu. Cảm ơn đồng chí.',
  },
  /** Across every screen while the test election is open. */
  rehearsal: 'DIỄN TẬP – không có giá trị',
  test: 'BỎ PHIẾU THỬ – phiếu thử không tính vào kết quả',
  waking: 'Máy đang mở lại. Phiếu đã niêm phong vẫn được giữ trên máy này, mời đồng chí chờ…',
  offline: 'Mất kết nối',
  stopped: {
    title: 'Máy này đã được cho dừng',
    text: 'Ban kiểm phiếu đã cho máy này dừng nhận phiếu. Mời đồng chí sang máy khác.',
    hadBallot:
      'Ban kiểm phiếu đã cho máy này dừng nhận phiếu. Chưa có gì được gửi, những gì vừa ghi đã xóa khỏi máy. Thẻ chưa dùng: mời đồng chí mang thẻ sang máy khác để ghi lại.',
    unpairedTitle: 'Máy này chưa được ghép',
    unpaired:
      'Hội nghị không ghi phiếu bằng điện thoại, máy cá nhân: mời đồng chí ghi trên máy tính bảng trong hội trường. Thẻ chưa dùng, còn nguyên giá trị.',
    unpairedGuard:
      'Nếu là máy của hội trường, Ban kiểm phiếu mở trang Bỏ phiếu, chọn “Ghép máy”, rồi quét mã QR bằng máy này hoặc bấm “Nhập mã ghép máy”.',
    pair: 'Nhập mã ghép máy',
  },
  guard: {
    open: '{name}: rời màn hình bỏ phiếu',
    title: 'Rời màn hình bỏ phiếu?',
    text: 'Dành cho người trông máy. Mã PIN có trên màn hình của Ban kiểm phiếu.',
    pin: 'Mã PIN (6 chữ số)',
    wrong: 'Mã PIN chưa đúng. Mời xem lại trên màn hình của Ban kiểm phiếu.',
    wait: 'Đã nhập sai nhiều lần. Mời chờ một phút rồi thử lại.',
    unreachable: 'Máy đang mất kết nối nên chưa kiểm được mã PIN. Mời thử lại sau.',
    checking: 'Đang kiểm tra…',
    stay: 'Ở lại',
    leave: 'Rời màn hình',
  },
  pair: {
    pageTitle: 'Ghép máy tính bảng',
    title: 'Ghép máy này vào hội nghị',
    lead: 'Gõ mã 8 ký tự trên màn hình của Ban kiểm phiếu. Mã chỉ dùng cho một máy, trong 10 phút.',
    code: 'Mã ghép máy',
    codeWrong: 'Mã ghép có 8 ký tự, ví dụ 7KQ2-M9TX. Mời so lại với màn hình của Ban kiểm phiếu.',
    next: 'Tiếp tục',
    confirm: 'Từ giờ máy này chỉ dùng để ghi phiếu của hội nghị:',
    pair: 'Ghép máy này',
    pairing: 'Đang ghép…',
    other: 'Nhập mã khác',
    back: 'Về trang bỏ phiếu',
    'pairing-unknown': 'Không có mã ghép này. Mời so lại với màn hình của Ban kiểm phiếu, hoặc lấy mã mới.',
    'pairing-used': 'Mã này đã ghép một máy khác. Mời lấy mã mới trên màn hình của Ban kiểm phiếu.',
    'pairing-expired': 'Mã này đã quá 10 phút. Mời lấy mã mới trên màn hình của Ban kiểm phiếu.',
    'wrong-state': 'Hội nghị hiện không nhận thêm máy: chưa khai mạc hoặc đã kết thúc bỏ phiếu.',
    failed: 'Chưa ghép được, có thể máy đang mất kết nối. Mời thử lại.',
    notKept:
      'Trình duyệt này không lưu được việc ghép máy (có thể đang ở chế độ ẩn danh). Mời mở bằng cửa sổ thường.',
  },
  practice: {
    pageTitle: 'Ghi thử',
    banner: 'Phiếu tập: tên người là bịa, không gửi đi đâu',
    group: 'những người không có thật',
    people: {
      first: 'Trần Văn Thử',
      second: 'Lê Thị Tập',
      third: 'Nguyễn Văn Ví Dụ',
    },
    posts: {
      first: 'Người thứ nhất trong phiếu tập',
      second: 'Người thứ hai trong phiếu tập',
      third: 'Người thứ ba trong phiếu tập',
    },
    doneTitle: 'Đồng chí đã ghi thử xong',
    doneText:
      'Khi bỏ phiếu thật, đến đây phiếu được niêm phong và gửi vào hòm. Phiếu tập này đã xóa, không gửi đi đâu. Thẻ thật của đồng chí chưa dùng.',
    again: 'Ghi thử lần nữa',
  },
  start: {
    scanTitle: 'Đưa thẻ phiếu vào trước máy ảnh',
    scanHint: 'Giữ thẻ cách máy khoảng một gang tay. Máy tự nhận, không cần chạm.',
    finder: 'Khung ngắm của máy ảnh',
    cardWord: 'Thẻ phiếu',
    noCameraTitle: 'Mời đồng chí nhập mã in trên thẻ',
    noCamera: 'Máy này không dùng được máy ảnh. Mã 16 ký tự nằm ngay dưới ô vuông của thẻ.',
    typeTitle: 'Hoặc nhập mã 16 ký tự in trên thẻ',
    typeTitleAlone: 'Nhập mã 16 ký tự in trên thẻ',
    code: 'Mã thẻ phiếu',
    entered: 'Đã nhập {count}/16.',
    alphabet: 'Thẻ không dùng chữ I, chữ O và số 0, số 1.',
    wrongCharacter: 'Mã sai ở một ký tự. Mời đồng chí so lại từng nhóm bốn ký tự với thẻ.',
    keypad: 'Bàn phím',
    clear: 'Xóa hết',
    backspace: 'Xóa 1 ký tự',
    remaining: 'Còn {count} ký tự nữa',
    continue: 'Bắt đầu ghi phiếu',
    checking: 'Đang xem thẻ…',
    drawn: 'Thẻ do đồng chí tự rút, không ghi tên, không đánh số.',
    paper: 'Muốn ghi phiếu giấy, mời đồng chí gặp Ban kiểm phiếu.',
  },
  startNotices: {
    'device-not-admitted':
      'Ban kiểm phiếu không cho máy này nhận phiếu. Thẻ chưa dùng: mời đồng chí sang máy khác.',
    unfinished: 'Máy vừa khởi động lại. Đồng chí đang ghi dở, mời đưa lại thẻ để ghi tiếp.',
    'card-unknown': 'Thẻ này không có trong danh sách thẻ của hội nghị. Mời đồng chí gặp Ban kiểm phiếu.',
    'card-spent': 'Thẻ này đã có phiếu trong hòm, không dùng lại được. Phiếu đã bỏ vẫn nguyên vẹn.',
    'card-voided':
      'Thẻ này đã được Ban kiểm phiếu hủy, không dùng được. Mời đồng chí dùng thẻ đã đổi, hoặc gặp Ban kiểm phiếu.',
    'card-of-another-vote':
      'Thẻ này của hội nghị hoặc lần bỏ phiếu khác. Mời đồng chí xem lại thẻ, hoặc gặp Ban kiểm phiếu.',
    'card-of-the-test':
      'Đây là thẻ thử, chỉ dùng khi bỏ phiếu thử. Chưa có gì được ghi nhận: mời đồng chí dùng thẻ đã rút trong hộp.',
    'card-of-an-annulled-vote':
      'Thẻ này của lần bỏ phiếu đã hủy, không dùng được nữa. Mời đồng chí nhận thẻ mới tại bàn điểm danh.',
    'card-of-the-vote':
      'Đây là thẻ bỏ phiếu thật, chưa dùng và còn nguyên giá trị. Máy đang bỏ phiếu thử: mời đồng chí dùng thẻ thử.',
    'voting-not-open':
      'Hiện không nhận phiếu: bỏ phiếu chưa mở hoặc đã kết thúc. Thẻ của đồng chí còn nguyên giá trị.',
    'not-a-card': 'Ô vuông này không phải của thẻ phiếu. Mời đồng chí đưa đúng thẻ vừa rút.',
    'damaged-card': 'Máy không đọc được trọn thẻ. Mời đồng chí nhập mã 16 ký tự in trên thẻ.',
    'form-not-found':
      'Máy đang mất kết nối nên chưa biết thẻ này của mẫu phiếu nào. Mời đồng chí đưa ô vuông của thẻ vào trước máy ảnh, hoặc thử lại sau.',
    'left-idle':
      'Phiếu đang ghi đã được xóa vì lâu không có ai chạm vào máy. Thẻ chưa dùng, vẫn ghi lại được.',
    'sealing-failed':
      'Máy này không niêm phong được phiếu, chưa có gì được gửi. Thẻ chưa dùng: mời đồng chí sang máy khác.',
  },
  ballot: {
    title: 'PHIẾU TÍN NHIỆM',
    about: 'Đối với {group}',
    form: 'Phiếu số {index}: {title}',
    filled: 'Đã ghi {done}/{of}',
    filledSpoken: 'Đã ghi {done} trên {of}',
    filledBlank: 'Đã ghi {done}/{of}, để trống {blank}',
    filledBlankSpoken: 'Đã ghi {done} trên {of}, để trống {blank}',
    position: 'Dòng {row} trên {of}',
    help: 'Chạm vào <b>một trong ba ô</b>. Đổi lại được cho đến khi bỏ phiếu vào hòm.',
    helpBlank: 'Dòng này <b>để trống</b>. Muốn ghi, mời đồng chí chạm vào một trong ba ô.',
    leaveBlank: 'Để trống dòng này',
    leaveBlankOf: 'Để trống dòng này, đồng chí {name}',
    exit: 'Thoát, chưa bỏ phiếu',
    left: 'Còn {count} đồng chí chưa ghi',
    complete: 'Đã ghi xong các dòng',
    nextOpen: 'Đến dòng chưa ghi',
    review: 'Xem lại phiếu',
    previous: 'Trước',
    next: 'Tiếp',
  },
  exit: {
    title: 'Thoát, chưa bỏ phiếu?',
    text: 'Những gì đồng chí vừa ghi sẽ được xóa khỏi máy. Thẻ chưa dùng, vẫn ghi lại được.',
    stay: 'Ghi tiếp',
    leave: 'Xóa và thoát',
  },
  idle: {
    title: 'Đồng chí còn ghi phiếu không?',
    text: 'Nếu không ai chạm vào máy, phiếu đang ghi sẽ được xóa sau <b>{seconds} giây</b>. Thẻ vẫn ghi lại được.',
    stay: 'Ghi tiếp',
    leave: 'Xóa và thoát',
  },
  review: {
    title: 'Xem lại phiếu',
    allFilled: 'Đồng chí đã ghi đủ {done} dòng.',
    someBlank: 'Đồng chí đã ghi {done} dòng, để trống {blank} dòng.',
    edit: 'Sửa',
    editRow: 'Sửa dòng {row}, đồng chí {name}',
    confirmBlank:
      'Đồng chí không đánh dấu mức tín nhiệm nào đối với {names}. <b>Phiếu sẽ không hợp lệ đối với người này.</b> Đồng chí có chắc chắn?',
    confirmBlanks:
      'Đồng chí không đánh dấu mức tín nhiệm nào đối với {names}. <b>Phiếu sẽ không hợp lệ đối với những người này.</b> Đồng chí có chắc chắn?',
    final: 'Bỏ vào hòm rồi, không sửa được nữa.',
    back: 'Quay lại ghi tiếp',
    cast: 'Bỏ phiếu vào hòm',
  },
  sending: {
    steps: 'Đường đi của phiếu',
    sealStep: 'Niêm phong phiếu',
    sendStep: 'Gửi về hòm phiếu',
    recordStep: 'Đã ghi nhận',
    done: 'đã xong',
    current: 'đang làm',
    stopped: 'đang dừng',
    ahead: 'chưa đến',
    sealing: 'Đang niêm phong phiếu…',
    sealingText: 'Máy đang mã hóa phiếu, mời đồng chí chờ vài giây. Đã xong {done} trên {of} dòng.',
    sending: 'Đang gửi phiếu về hòm…',
    sendingText:
      'Phiếu đã niêm phong. Thường chỉ mất vài giây, mời đồng chí chờ đến khi màn hình báo “đã được ghi nhận”.',
    encrypted: 'Phiếu được mã hóa trên máy này trước khi gửi. Ban kiểm phiếu chỉ mở tổng số.',
    notSent: 'Chưa gửi được phiếu',
    kept: 'Phiếu đã niêm phong và được giữ an toàn trên máy này, đồng chí không phải ghi lại.',
    notKept:
      'Phiếu đã niêm phong nhưng máy này không lưu lại được: mời đồng chí đừng tắt máy, đừng tải lại trang.',
    cutOff: 'Máy đang mất kết nối với hòm phiếu và sẽ tự gửi lại.',
    fault: 'Máy chủ đang có sự cố nên hòm phiếu chưa nhận được; máy sẽ tự gửi lại.',
    retryIn: '<b>Tự gửi lại sau {seconds} giây</b> (lần thứ {attempt}). Mời đồng chí ở lại bên máy.',
    retrying: '<b>Đang gửi lại</b> (lần thứ {attempt}). Mời đồng chí ở lại bên máy.',
    help: 'Cần giúp, mời đồng chí gọi Ban kiểm phiếu.',
    retryNow: 'Gửi lại ngay',
  },
  recorded: {
    title: 'Phiếu của đồng chí đã được ghi nhận',
    tracker: 'Mã tra cứu của phiếu',
    trackerText:
      'Mã này cho biết phiếu có trong hòm, không cho biết đồng chí đã ghi gì. Có thể chép lại để tra sau khi niêm phong; không bắt buộc.',
    returnCard: 'Mời đồng chí trả thẻ đã dùng vào hộp. Màn hình tự xóa sau <b>{seconds} giây</b>.',
    keep: 'Giữ thêm 30 giây',
    next: 'Xong, mời người tiếp theo',
  },
  refused: {
    'device-not-admitted':
      'Ban kiểm phiếu đã cho máy này dừng trước khi phiếu đến hòm. Chưa có gì được ghi nhận, thẻ chưa dùng: mời đồng chí mang thẻ sang máy khác để ghi lại.',
    title: 'Phiếu không vào hòm',
    'voting-not-open':
      'Bỏ phiếu đã kết thúc trước khi phiếu này đến hòm, nên phiếu không được nhận. Mời đồng chí báo ngay Ban kiểm phiếu.',
    'card-spent':
      'Thẻ này đã có một phiếu khác trong hòm; phiếu đó vẫn nguyên vẹn. Nếu đồng chí chưa bỏ phiếu nào, mời báo ngay Ban kiểm phiếu.',
    'card-voided':
      'Thẻ này đã được Ban kiểm phiếu hủy. Chưa có gì được ghi nhận; mời đồng chí dùng thẻ đã đổi.',
    'card-unknown':
      'Thẻ này không có trong danh sách thẻ của mẫu phiếu. Chưa có gì được ghi nhận; mời đồng chí gặp Ban kiểm phiếu để đổi thẻ.',
    'ballot-malformed':
      'Hòm phiếu không đọc được phiếu do máy này niêm phong. Chưa có gì được ghi nhận, thẻ chưa dùng: mời đồng chí ghi ở máy khác và báo Ban kiểm phiếu.',
    back: 'Về màn hình đầu',
  },
} as const;
