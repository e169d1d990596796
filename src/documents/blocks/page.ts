import 'server-only';

export type Orientation = 'portrait' | 'landscape';

/** All in millimetres. On a landscape page the binding edge turns up. */
export type PageGeometry = {
  width: number;
  height: number;
  top: number;
  bottom: number;
  left: number;
  right: number;
};

export const pages: Record<Orientation, PageGeometry> = {
  portrait: { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 },
  landscape: { width: 297, height: 210, top: 30, bottom: 15, left: 20, right: 20 },
};

/** 165 mm upright, 257 mm landscape. */
export function textWidth(orientation: Orientation): number {
  const page = pages[orientation];
  return page.width - page.left - page.right;
}

/** The page number stands 10 mm under the upper edge, measured to the middle of its line of 16 points. */
export const pageNumber = { size: 14, line: 16, middle: 10 };

export function toPoints(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

export function toMillimetres(points: number): number {
  return (points * 25.4) / 72;
}
