import type { Measure } from '@/domain/follow-up/measure';

export const followUp = {
  title: 'Theo dõi xử lý',
  lead: 'Những người có kết quả đã công bố ở mốc tín nhiệm thấp, và việc cấp quản lý cán bộ đã quyết định.',
  private: 'Thông tin về từng người: chỉ cán bộ tổ chức của đơn vị và cấp quản lý cán bộ xem được.',
  open: 'Chưa có quyết định',
  decided: 'Đã có quyết định',
  count: '{count} người',
  download: { docx: 'Tải Word', pdf: 'Tải PDF', xlsx: 'Tải Excel' },
  band: {
    'remove-from-planning': 'Trên 1/2, dưới 2/3 tín nhiệm thấp',
    'dismissal-procedure': 'Từ 2/3 tín nhiệm thấp trở lên',
  },
  bandText: {
    'remove-from-planning':
      'Quy định 96: đưa ra khỏi quy hoạch các chức vụ cao hơn; xem xét cho thôi giữ chức vụ, bố trí công tác khác hoặc từ chức, hay tiến hành bỏ phiếu tín nhiệm; không chờ hết nhiệm kỳ.',
    'dismissal-procedure':
      'Quy định 96: miễn nhiệm và bố trí công tác khác thấp hơn; không chờ hết nhiệm kỳ, thời hạn bổ nhiệm.',
  },
  low: '{low} phiếu tín nhiệm thấp trên {returned} phiếu thu về ({percent}%)',
  held: '{unit}, họp ngày {day}',
  openConference: 'Mở hội nghị',
  record: 'Ghi quyết định…',
  recordFor: 'Ghi quyết định đối với {name}',
  recordLabel: 'Ghi quyết định… đối với {name}',
  correctFor: 'Sửa quyết định ngày {day} đối với {name}',
  measure: {
    'removed-from-planning': 'Đưa ra khỏi quy hoạch',
    'ceased-office': 'Thôi giữ chức vụ',
    'other-work': 'Bố trí công tác khác',
    resignation: 'Từ chức',
    'confidence-decision': 'Tiến hành bỏ phiếu tín nhiệm',
    dismissed: 'Miễn nhiệm',
    'lower-post': 'Bố trí công tác khác thấp hơn',
    other: 'Việc khác',
  } satisfies Record<Measure, string>,
  by: '{by}, ngày {day}',
  document: 'Văn bản: {document}',
  recordedBy: '{name} ghi ngày {day}',
  field: {
    measure: 'Việc đã quyết định',
    decidedBy: 'Cơ quan quyết định',
    decidedOn: 'Ngày quyết định',
    documentNumber: 'Số văn bản',
    note: 'Ghi chú',
  },
  hint: {
    decidedBy: 'Ví dụ: Ban Thường vụ Tỉnh ủy Trường Giang.',
    documentNumber: 'Ví dụ: Quyết định số 125-QĐ/TU.',
    note: 'Cần ghi khi chọn “Việc khác”.',
  },
  save: 'Ghi vào sổ',
  saved: 'Đã ghi vào sổ.',
  strikeOut: 'Hủy dòng ghi nhầm',
  strikeOutText:
    'Sổ chỉ ghi thêm: dòng cũ được giữ, dòng mới nói thay. Ai sửa, lúc nào có trong nhật ký hội nghị.',
  empty: {
    title: 'Không có người nào ở mốc tín nhiệm thấp',
    text: 'Khi một hội nghị công bố kết quả và có người trên 1/2 phiếu tín nhiệm thấp, người đó có ở đây.',
  },
  allDecided: 'Mọi người ở mốc tín nhiệm thấp đều đã có quyết định.',
} as const;
