import 'server-only';
import type { Content } from 'pdfmake/interfaces';
import { create } from 'qrcode';

/** A QR of any size: the library's own draws its dots in whole points, which is too large for a margin. */
export function smallQr(text: string, side: number): Content {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const dot = side / modules.size;
  const canvas = Array.from(modules.data).flatMap((isDark, index) =>
    isDark
      ? [
          {
            type: 'rect' as const,
            x: (index % modules.size) * dot,
            y: Math.floor(index / modules.size) * dot,
            w: dot,
            h: dot,
            lineWidth: 0,
            color: '#000',
          },
        ]
      : [],
  );
  return { canvas };
}
