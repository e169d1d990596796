/** What is wrong with one field: the codes that gate schemas give as messages. */
export const fields = {
  required: 'Cần điền ô này.',
  'too-long': 'Nội dung quá dài.',
  'birth-year': 'Năm sinh gồm 4 chữ số. Ví dụ: 1967.',
  'date-or-year': 'Ghi ngày (ví dụ: 4/5/2023) hoặc chỉ năm (2023).',
  date: 'Ngày chưa đúng. Ví dụ: 21/6/2028.',
  time: 'Giờ chưa đúng. Ví dụ: 08:00.',
  number: 'Cần một số nguyên không âm.',
  'at-least-one': 'Cần ít nhất một mục.',
  username: 'Tên đăng nhập gồm chữ thường, số, dấu chấm, từ 3 ký tự.',
  passphrase: 'Mật khẩu cần ít nhất 10 ký tự.',
  'passphrase-differs': 'Hai lần nhập mật khẩu chưa giống nhau.',
  'pairing-code': 'Mã ghép có 8 ký tự.',
  invalid: 'Nội dung chưa đúng.',
  twice: 'Đã có ở trên. Mời ghi khác đi.',
  year: 'Năm gồm 4 chữ số. Ví dụ: 2028.',
  'out-of-range': 'Số này nằm ngoài giới hạn cho phép.',
} as const;
