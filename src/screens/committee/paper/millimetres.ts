/** PDF counts in points; paper is thought of in millimetres. */
export function points(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

export const a4 = { width: 210, height: 297 };
