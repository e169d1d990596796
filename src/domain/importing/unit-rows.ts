import { fieldOfLabel, type Header } from './columns';
import { cellText, type SheetRows } from './sheet';
import { fold } from './spelling';

const endsList =
  /^(tong (so|cong)|cong( cong)?( so)?\s*:|an dinh danh sach|danh sach (nay )?(gom |co )|nguoi (lap|ghi)|noi nhan|ghi chu\s*:|t\/m|k\/?t\.? )|,? ngay .* thang .* nam/;

/** The rows about units: no empty rows, no row of column numbers, no repeated header, nothing after the totals. */
export function findUnitRows(rows: SheetRows, { row: headerRow, columns }: Header): number[] {
  const found: number[] = [];
  const own = Object.entries(columns).flatMap(([field, column]) => (field === 'number' ? [] : [column]));
  for (let row = headerRow + 1; row <= rows.length; row += 1) {
    const texts = (rows[row - 1] ?? []).map(cellText);
    if (texts.some((text) => text !== '' && endsList.test(fold(text)))) break;
    const said = own.map((column) => texts[column] ?? '').filter(Boolean);
    const isCounting = said.every((text) => /^\(?(\d{1,2}|[A-Z])\)?$/.test(text));
    const name = texts[columns.name ?? -1] ?? '';
    const isHeader =
      name !== '' && name.length < 20 && fieldOfLabel(name, 'units') === 'name' && /^tên/i.test(name);
    // A line with no name and one word is a heading over units.
    const isHeading = name === '' && said.length < 2;
    if (!isCounting && !isHeader && !isHeading) found.push(row);
  }
  return found;
}
