import 'server-only';
import type { Content } from 'pdfmake/interfaces';
import { create } from 'qrcode';
import type { Tag } from './pdf-tag';

type Bar = { row: number; from: number; to: number };

/**
 * A QR of any size: the library's own draws its dots in whole points, which is too coarse. Dots that touch in a row are one
 * bar. With a tag it is read aloud as what the tag says.
 */
export function smallQr(text: string, side: number, tag?: Tag): Content {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const dot = side / modules.size;
  const canvas = barsOf(modules).map(({ row, from, to }) => ({
    ...{ type: 'rect' as const, x: from * dot, y: row * dot, w: (to - from) * dot, h: dot },
    ...{ lineWidth: 0, color: '#000' },
    ...(tag && { tag }),
  }));
  return { canvas };
}

function barsOf({ size, data }: { size: number; data: Uint8Array }): Bar[] {
  const bars: Bar[] = [];
  data.forEach((isDark, index) => {
    if (!isDark) return;
    const [row, from] = [Math.floor(index / size), index % size];
    const last = bars.at(-1);
    if (last?.row === row && last.to === from) last.to += 1;
    else bars.push({ row, from, to: from + 1 });
  });
  return bars;
}
