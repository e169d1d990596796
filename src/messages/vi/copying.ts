import type { CopyChange } from '@/domain/conference/copy';

/** Tạo từ hội nghị trước. */
export const copying = {
  title: 'Tạo từ hội nghị trước',
  lead: 'Lấy lại thông tin, căn cứ, danh sách, thành phần và mẫu phiếu. Từng người được xét lại theo quy định của năm mới; chưa có gì được tạo trước khi đồng chí xem và đồng ý.',
  choose: 'Chọn hội nghị và thời gian mới',
  source: 'Hội nghị trước',
  chooseSource: 'Chọn hội nghị',
  chooseFirst: 'Chọn hội nghị trước và ngày họp mới.',
  review: 'Xem những gì thay đổi',
  reviewing: 'Đang xét lại…',
  nothing: 'Chưa có hội nghị nào để lấy lại',
  nothingText: 'Đơn vị của đồng chí chưa có hội nghị nào. Mời tạo hội nghị đầu tiên.',
  people: 'Người được lấy phiếu: giữ lại những ai?',
  unchanged: 'Lấy phiếu như trước.',
  exempt: 'Không lấy phiếu.',
  change: {
    'now-exempt': 'Được bổ nhiệm, bầu cử trong năm lấy phiếu mới: chuyển sang không lấy phiếu.',
    'exemption-lapsed':
      'Lý do không lấy phiếu của lần trước không còn: đưa trở lại danh sách, chưa có tên trên mẫu phiếu.',
    'exemption-to-review': 'Lần trước không lấy phiếu: giữ nguyên lý do, mời kiểm tra lại.',
    'year-to-decide':
      'Được bổ nhiệm trong năm của đợt, hội nghị họp sang năm khác: cần xin ý kiến cấp có thẩm quyền.',
    'third-place': 'Đã lấy phiếu ở hai nơi trong đợt này: không lấy sang (tối đa 2 nơi).',
  } satisfies Record<CopyChange, string>,
  bases: 'Căn cứ: kiểm tra lại',
  basesHint:
    'Căn cứ của hội nghị trước. Bỏ chọn văn bản đã hết hiệu lực hoặc của đợt cũ; văn bản mới ghi thêm sau khi tạo.',
  oneBasis: 'Giữ ít nhất một căn cứ.',
  toDecide: 'Cần quyết định hoặc bổ sung sau khi tạo',
  nothingToDecide: 'Không có việc gì còn vướng.',
  alsoCopied: 'Cũng được lấy lại: {voters} người ghi phiếu, {groups} thành phần, {forms} mẫu phiếu.',
  create: 'Tạo hội nghị',
  creating: 'Đang tạo…',
} as const;
