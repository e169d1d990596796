import type { DemoConference } from '../situations/demonstration';

/** One screen of the product as somebody of the demonstration opens it. */
export type Screen = {
  name: string;
  /** `{id}` stands for the conference. */
  path: string;
  conference?: DemoConference;
  /** The one action the screen is for, by role and name; missing where there is only something to read. */
  primary?: { role: 'button' | 'link' | 'textbox' | 'searchbox' | 'radio'; name: string | RegExp };
  /** Shown for the hall, not for a hand: no other size, no keyboard. */
  isWall?: true;
};

/** Who opens which screens; nobody has to sign in for the first. */
export const screensOf: Record<string, readonly Screen[]> = {
  'nobody in particular': [
    { name: 'sign-in', path: '/sign-in', primary: { role: 'button', name: 'Đăng nhập' } },
    { name: 'vote-choose', path: '/vote?choose', primary: { role: 'link', name: /Quản lý thị trường/ } },
    {
      name: 'vote-unpaired',
      path: '/vote/{id}',
      conference: 'thads',
      primary: { role: 'link', name: 'Nhập mã ghép máy' },
    },
    { name: 'vote-pair', path: '/vote/pair', primary: { role: 'textbox', name: 'Mã ghép máy' } },
    { name: 'vote-practice', path: '/vote/practice', primary: { role: 'radio', name: 'Tín nhiệm cao' } },
    {
      name: 'vote-start',
      path: '/vote/{id}',
      conference: 'qltt',
      primary: { role: 'textbox', name: 'Mã thẻ phiếu' },
    },
    { name: 'enrol-not-usable', path: '/enrol/khong-co', primary: { role: 'link', name: 'Đăng nhập' } },
    { name: 'read-not-usable', path: '/read/khong-co' },
    { name: 'verify', path: '/verify', primary: { role: 'button', name: /Chọn tệp/ } },
    { name: 'verify-paper', path: '/verify/paper', primary: { role: 'textbox', name: 'Mã kiểm tra' } },
    { name: 'help', path: '/help' },
    { name: 'trust', path: '/trust', primary: { role: 'link', name: 'Tải chứng thư' } },
    { name: 'not-found', path: '/khong-co', primary: { role: 'link', name: 'Về trang chính' } },
  ],
  'canbo.vinhphuc': [
    { name: 'conferences', path: '/conferences', primary: { role: 'link', name: 'Tạo hội nghị' } },
    { name: 'conference-new', path: '/conferences/new', primary: { role: 'button', name: 'Tạo hội nghị' } },
    {
      name: 'overview-draft',
      path: '/conferences/{id}',
      conference: 'vinhphuc',
      primary: { role: 'button', name: 'Triệu tập hội nghị…' },
    },
    { name: 'sitting', path: '/conferences/{id}/sitting', conference: 'vinhphuc' },
    {
      name: 'details',
      path: '/conferences/{id}/details',
      conference: 'vinhphuc',
      primary: { role: 'button', name: 'Lưu' },
    },
    {
      name: 'subjects',
      path: '/conferences/{id}/subjects',
      conference: 'vinhphuc',
      primary: { role: 'button', name: 'Lưu danh sách' },
    },
    {
      name: 'subjects-import',
      path: '/conferences/{id}/subjects/import',
      conference: 'vinhphuc',
      primary: { role: 'button', name: /Chọn tệp/ },
    },
    {
      name: 'voters',
      path: '/conferences/{id}/voters',
      conference: 'vinhphuc',
      primary: { role: 'button', name: 'Thêm người' },
    },
    { name: 'voters-import', path: '/conferences/{id}/voters/import', conference: 'vinhphuc' },
    {
      name: 'electorate',
      path: '/conferences/{id}/electorate',
      conference: 'vinhphuc',
      primary: { role: 'button', name: 'Chọn mẫu…' },
    },
    { name: 'templates', path: '/templates', primary: { role: 'link', name: /Lập bản riêng/ } },
    {
      name: 'template-new',
      path: '/templates/new?from=university',
      primary: { role: 'button', name: 'Lưu mẫu' },
    },
    {
      name: 'forms',
      path: '/conferences/{id}/forms',
      conference: 'vinhphuc',
      primary: { role: 'button', name: 'Lưu mẫu phiếu' },
    },
    {
      name: 'dossiers-none',
      path: '/conferences/{id}/dossiers',
      conference: 'vinhphuc',
      primary: { role: 'button', name: 'Gửi hồ sơ cho người ghi phiếu…' },
    },
    { name: 'documents-none', path: '/conferences/{id}/documents', conference: 'vinhphuc' },
    { name: 'history', path: '/conferences/{id}/history', conference: 'vinhphuc' },
    { name: 'wall-welcome', path: '/projector/{id}', conference: 'vinhphuc', isWall: true },
  ],
  'canbo.qltt': [
    { name: 'plans', path: '/plans', primary: { role: 'link', name: 'Lập kế hoạch' } },
    { name: 'plan-new', path: '/plans/new', primary: { role: 'button', name: 'Lưu kế hoạch' } },
    {
      name: 'archive-past-its-term',
      path: '/conferences/{id}/archive',
      conference: 'camau',
      primary: { role: 'button', name: 'Lập đề nghị tiêu hủy' },
    },
    { name: 'documents-archived', path: '/conferences/{id}/documents', conference: 'camau' },
  ],
  'canbo.thads': [
    {
      name: 'overview-in-session',
      path: '/conferences/{id}',
      conference: 'thads',
      primary: { role: 'link', name: 'Đến phần Tại hội nghị' },
    },
    {
      name: 'dossiers',
      path: '/conferences/{id}/dossiers',
      conference: 'thads',
      primary: { role: 'button', name: 'Thời hạn và người phụ trách' },
    },
    {
      name: 'hall',
      path: '/conferences/{id}/hall',
      conference: 'thads',
      primary: { role: 'link', name: 'Mở bàn điểm danh' },
    },
    {
      name: 'attendance',
      path: '/conferences/{id}/hall/attendance',
      conference: 'thads',
      primary: { role: 'searchbox', name: /Tìm theo tên/ },
    },
    {
      name: 'committee',
      path: '/conferences/{id}/hall/committee',
      conference: 'thads',
      primary: { role: 'button', name: 'Sửa danh sách' },
    },
    {
      name: 'observers',
      path: '/conferences/{id}/hall/observers',
      conference: 'thads',
      primary: { role: 'button', name: 'Thêm' },
    },
    {
      name: 'wall-control',
      path: '/conferences/{id}/hall/screen',
      conference: 'thads',
      primary: { role: 'link', name: 'Mở màn hình chiếu' },
    },
    { name: 'wall-attendance', path: '/projector/{id}', conference: 'thads', isWall: true },
  ],
  'kiemphieu.thads': [
    {
      name: 'keys',
      path: '/committee/{id}/keys',
      conference: 'thads',
      primary: { role: 'button', name: 'Tạo các phần khóa' },
    },
    {
      name: 'cards-no-keys',
      path: '/committee/{id}/cards',
      conference: 'thads',
      primary: { role: 'link', name: 'Đến bước khóa hòm' },
    },
    {
      name: 'test-not-ready',
      path: '/committee/{id}/test',
      conference: 'thads',
      primary: { role: 'link', name: 'Đến bước in thẻ' },
    },
    {
      name: 'paper-choice',
      path: '/committee/{id}/paper',
      conference: 'thads',
      primary: { role: 'button', name: 'Chọn hình thức này' },
    },
    {
      name: 'voting-not-ready',
      path: '/committee/{id}/voting',
      conference: 'thads',
      primary: { role: 'button', name: 'Mở bỏ phiếu…' },
    },
  ],
  'kiemphieu.qltt': [
    { name: 'keys-made', path: '/committee/{id}/keys', conference: 'qltt' },
    { name: 'cards-frozen', path: '/committee/{id}/cards', conference: 'qltt' },
    {
      name: 'voting',
      path: '/committee/{id}/voting',
      conference: 'qltt',
      primary: { role: 'button', name: 'Kết thúc bỏ phiếu…' },
    },
    {
      name: 'open-not-sealed',
      path: '/committee/{id}/open',
      conference: 'qltt',
      primary: { role: 'link', name: 'Đến bước bỏ phiếu' },
    },
    {
      name: 'tally-not-open',
      path: '/committee/{id}/tally',
      conference: 'qltt',
      primary: { role: 'link', name: 'Xem tiến độ bỏ phiếu' },
    },
    { name: 'minutes-not-yet', path: '/committee/{id}/minutes', conference: 'qltt' },
    { name: 'wall-turnout', path: '/projector/{id}', conference: 'qltt', isWall: true },
  ],
  'kiemphieu.btctw': [
    { name: 'opened', path: '/committee/{id}/open', conference: 'btctw' },
    {
      name: 'tally',
      path: '/committee/{id}/tally',
      conference: 'btctw',
      primary: { role: 'link', name: 'Biên bản và báo cáo' },
    },
    {
      name: 'minutes',
      path: '/committee/{id}/minutes',
      conference: 'btctw',
      primary: { role: 'link', name: 'Tải Biên bản kiểm phiếu dạng Word' },
    },
    { name: 'wall-result', path: '/projector/{id}', conference: 'btctw', isWall: true },
  ],
  'canbo.btctw': [
    {
      name: 'overview-announced',
      path: '/conferences/{id}',
      conference: 'btctw',
      primary: { role: 'button', name: 'Ghi nhận đã báo cáo…' },
    },
    { name: 'details-frozen', path: '/conferences/{id}/details', conference: 'btctw' },
    {
      name: 'follow-ups',
      path: '/follow-ups',
      primary: { role: 'button', name: /^Ghi quyết định… đối với/ },
    },
    { name: 'papers', path: '/papers' },
    {
      name: 'trackers',
      path: '/trackers/{id}',
      conference: 'btctw',
      primary: { role: 'searchbox', name: /Bốn từ/ },
    },
    { name: 'archive', path: '/conferences/{id}/archive', conference: 'btctw' },
    {
      name: 'documents',
      path: '/conferences/{id}/documents',
      conference: 'btctw',
      primary: { role: 'link', name: 'Tải Biên bản kiểm phiếu dạng Word' },
    },
    {
      name: 'wording',
      path: '/conferences/{id}/documents/wording/authority-report',
      conference: 'btctw',
      primary: { role: 'button', name: 'Sửa đoạn 1' },
    },
  ],
  'giamsat.btctw': [{ name: 'tally-observed', path: '/committee/{id}/tally', conference: 'btctw' }],
  capquanly: [{ name: 'oversight', path: '/oversight', primary: { role: 'searchbox', name: 'Tìm đơn vị' } }],
  quantri: [
    { name: 'conferences-administrator', path: '/conferences' },
    { name: 'units', path: '/units', primary: { role: 'searchbox', name: /Tìm đơn vị/ } },
    { name: 'unit-new', path: '/units/new', primary: { role: 'button', name: 'Thêm đơn vị' } },
    { name: 'units-import', path: '/units/import', primary: { role: 'button', name: /Chọn tệp/ } },
  ],
};
