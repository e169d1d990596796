import 'server-only';
import type { Content, ContextPageSize, DynamicContent } from 'pdfmake/interfaces';
import { checkMark, checkWords, type CheckMark } from '../blocks/check-mark';
import { pages, toPoints } from '../blocks/page';
import { smallQr } from './small-qr';

/** The first page carries the QR, the others the code alone. The library counts from the lower margin down. */
export function checkFooter(check: CheckMark): DynamicContent {
  const words = { text: checkWords(check), fontSize: checkMark.size, color: `#${checkMark.colour}` };
  return (page: number, _count: number, { orientation }: ContextPageSize): Content => {
    const { left, bottom } = pages[orientation];
    const side = toPoints(checkMark.qr);
    const qrTop = toPoints(bottom - checkMark.fromEdge - checkMark.qr);
    const lineTop = toPoints(bottom - checkMark.fromEdge) - checkMark.line;
    if (page > 1) return { ...words, margin: [toPoints(left), lineTop, 0, 0] };
    return {
      columns: [
        { width: side, stack: [smallQr(check.url, side)] },
        { ...words, margin: [6, lineTop - qrTop, 0, 0] },
      ],
      margin: [toPoints(left), qrTop, 0, 0],
    };
  };
}
