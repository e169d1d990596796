import 'server-only';
import { templateWorkbook, type TemplateColumn } from './template-workbook';

const columns: readonly TemplateColumn[] = [
  { header: 'STT', width: 6, how: 'Không bắt buộc.', example: '1' },
  {
    header: 'Tên đơn vị',
    width: 44,
    how: 'Bắt buộc, đủ dấu, mỗi đơn vị một dòng.',
    example: 'Cục Khảo định tỉnh Sơn La',
  },
  { header: 'Tên gọn', width: 24, how: 'Dùng ở nơi chật chỗ.', example: 'Cục KĐ Sơn La' },
  {
    header: 'Cấp',
    width: 14,
    how: 'Bắt buộc với đơn vị mới: bộ, tổng cục, cục, tỉnh, xã, doanh nghiệp…',
    example: 'cục',
  },
  {
    header: 'Đơn vị cấp trên',
    width: 36,
    how: 'Tên đơn vị đã có, hoặc có trong tệp này. Để trống thì đặt dưới đơn vị cao nhất đồng chí phụ trách.',
    example: 'Tổng cục Khảo định',
  },
  {
    header: 'Thể thức',
    width: 12,
    how: 'Đảng hoặc Nhà nước. Để trống thì như đơn vị cấp trên.',
    example: 'Nhà nước',
  },
  {
    header: 'Tiêu đề: cơ quan cấp trên',
    width: 32,
    how: 'Dòng trên của tiêu đề văn bản; nhiều dòng cách nhau bằng dấu chấm phẩy.',
    example: 'TỔNG CỤC KHẢO ĐỊNH',
  },
  {
    header: 'Tiêu đề: cơ quan ban hành',
    width: 32,
    how: 'Dòng dưới của tiêu đề văn bản. Để trống thì lấy tên đơn vị.',
    example: 'CỤC KHẢO ĐỊNH TỈNH SƠN LA',
  },
  { header: 'Ký hiệu', width: 12, how: 'Phần chữ sau số văn bản.', example: 'CKĐSL' },
  { header: 'Địa danh', width: 16, how: 'Ghi trước ngày tháng của văn bản.', example: 'Sơn La' },
  {
    header: 'Nơi đóng dấu',
    width: 28,
    how: 'Để trống nếu đơn vị có con dấu riêng.',
    example: 'Văn phòng Tổng cục',
  },
  {
    header: 'Cấp có thẩm quyền quản lý cán bộ',
    width: 36,
    how: 'Nơi nhận báo cáo kết quả.',
    example: 'Ban cán sự đảng Bộ Khảo định',
  },
];

/** The workbook of units to fill in, empty. */
export async function unitWorkbook(): Promise<Uint8Array> {
  return templateWorkbook(columns, []);
}
