import { rawWorkbook } from '@tests/support/raw-workbook';

const labels = ['STT', 'Họ và tên', 'Năm sinh', 'Chức vụ', 'Đơn vị', 'Thành phần'];
const more = Array.from({ length: 14 }, (_, index) => `Cột thêm ${index + 1}`);
const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Phan', 'Vũ', 'Đặng', 'Bùi', 'Đỗ'];
const given = ['An', 'Bình', 'Cường', 'Dung', 'Giang', 'Hà', 'Khánh', 'Lan', 'Minh', 'Ngọc', 'Phúc', 'Quân'];

/** A list of so many voters in 20 columns; a name in capitals, a year of two digits and a missing one on every hundred. */
export function longList(rows: number): Uint8Array {
  const people = Array.from({ length: rows }, (_, index) => [
    index + 1,
    index % 100 === 3 ? nameOf(index).toLocaleUpperCase('vi') : nameOf(index),
    index % 100 === 17 ? String(60 + (index % 40)) : index % 100 === 41 ? null : 1960 + (index % 40),
    'Chuyên viên chính',
    `Vụ số ${index % 30}`,
    `Thành phần ${index % 6}`,
    ...more.map((label) => `${label} của dòng ${index + 1}`),
  ]);
  return rawWorkbook({ sheets: [{ name: 'DS', rows: [[...labels, ...more], ...people] }] });
}

/** Different for the first 17,280. */
function nameOf(index: number): string {
  const part = (turn: number) =>
    given[Math.floor(index / (families.length * given.length ** turn)) % given.length] ?? '';
  return `${families[index % families.length] ?? ''} ${part(0)} ${part(1)} ${part(2)}`;
}
