import 'server-only';
import type { PeopleKind } from '@/domain/importing/columns';
import { templateWorkbook, type TemplateColumn } from './template-workbook';

/** Somebody on the list, in the words of the sheet's columns. */
export type TemplatePerson = {
  fullName: string;
  gender: 'male' | 'female' | null;
  birthYear: number | null;
  post: string;
  workUnit: string;
  groupNames: readonly string[];
  partyPost: string;
  governmentPost: string;
  shortPost: string;
};

type PersonColumn = TemplateColumn & {
  value: (person: TemplatePerson, index: number) => string | number | null;
};

const who: readonly PersonColumn[] = [
  {
    header: 'STT',
    width: 6,
    how: 'Không bắt buộc; thứ tự lấy theo dòng.',
    example: '1',
    value: (_, index) => index + 1,
  },
  {
    header: 'Họ và tên',
    width: 30,
    how: 'Bắt buộc, đủ dấu. Có thể ghi “Ông”, “Bà”, “đ/c” ở trước.',
    example: 'Lê Thị Bình',
    value: ({ fullName }) => fullName,
  },
  {
    header: 'Giới tính',
    width: 11,
    how: 'Nam hoặc Nữ.',
    example: 'Nữ',
    value: ({ gender }) => gender && (gender === 'male' ? 'Nam' : 'Nữ'),
  },
  {
    header: 'Năm sinh',
    width: 11,
    how: 'Năm, hoặc ngày/tháng/năm. Cần ghi khi có hai người cùng họ tên.',
    example: '1970',
    value: ({ birthYear }) => birthYear,
  },
];

const columnsOf: Record<PeopleKind, readonly PersonColumn[]> = {
  voters: [
    ...who,
    {
      header: 'Chức vụ',
      width: 40,
      how: 'Chức vụ, chức danh hiện nay.',
      example: 'Vụ trưởng Vụ Kế hoạch',
      value: ({ post }) => post,
    },
    {
      header: 'Đơn vị công tác',
      width: 32,
      how: 'Tên đơn vị.',
      example: 'Vụ Kế hoạch',
      value: ({ workUnit }) => workUnit,
    },
    {
      header: 'Thành phần',
      width: 36,
      how: 'Thành phần ghi phiếu. Người thuộc hai thành phần: ghi cả hai, cách nhau bằng dấu chấm phẩy.',
      example: 'Ủy viên Ban Chấp hành Đảng bộ; Vụ trưởng và tương đương',
      value: ({ groupNames }) => groupNames.join('; '),
    },
  ],
  subjects: [
    ...who,
    {
      header: 'Chức vụ Đảng',
      width: 32,
      how: 'Như sẽ in trên phiếu.',
      example: 'Bí thư Đảng ủy',
      value: ({ partyPost }) => partyPost,
    },
    {
      header: 'Chức vụ chính quyền',
      width: 36,
      how: 'Như sẽ in trên phiếu.',
      example: 'Tổng cục trưởng',
      value: ({ governmentPost }) => governmentPost,
    },
    {
      header: 'Chức vụ rút gọn',
      width: 28,
      how: 'Dùng trên màn hình hội trường. Để trống thì hiện cả hai chức vụ.',
      example: 'Tổng cục trưởng',
      value: ({ shortPost }) => shortPost,
    },
  ],
};

/** The workbook officers fill in: the list, empty or as it stands, and a sheet that tells how each column is filled in. */
export async function peopleTemplate(
  kind: PeopleKind,
  people: readonly TemplatePerson[],
): Promise<Uint8Array> {
  const columns = columnsOf[kind];
  return templateWorkbook(
    columns,
    people.map((person, index) => columns.map((column) => column.value(person, index))),
  );
}
