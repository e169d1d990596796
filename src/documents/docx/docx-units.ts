import 'server-only';

/** Twentieths of a point, the measure of Word. */
export function twipsOfPoints(points: number): number {
  return Math.round(points * 20);
}

export function twipsOfMillimetres(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** Column widths that add up exactly to their rounded sum. */
export function columnTwips(widths: readonly number[]): readonly number[] {
  let edge = 0;
  return widths.map((width) => {
    const start = twipsOfMillimetres(edge);
    edge += width;
    return twipsOfMillimetres(edge) - start;
  });
}
