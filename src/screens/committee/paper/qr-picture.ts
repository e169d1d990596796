import { create } from 'qrcode';

/** White modules that a reader needs around the code. */
const quietZone = 4;

/** A QR code as an SVG picture with its white edge, each row of dark modules drawn as one stroke. */
export function qrPicture(text: string): string {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const side = modules.size + 2 * quietZone;
  const rows = Array.from({ length: modules.size }, (_, row) =>
    darkRuns((column) => modules.get(row, column) === 1, modules.size)
      .map(({ from, length }) => `M${from + quietZone} ${row + quietZone}h${length}v1h-${length}z`)
      .join(''),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"><path d="${rows.join('')}"/></svg>`;
}

function darkRuns(isDark: (column: number) => boolean, size: number): { from: number; length: number }[] {
  const runs: { from: number; length: number }[] = [];
  for (let column = 0; column < size; column += 1) {
    if (!isDark(column)) continue;
    const last = runs.at(-1);
    if (last && last.from + last.length === column) last.length += 1;
    else runs.push({ from: column, length: 1 });
  }
  return runs;
}
