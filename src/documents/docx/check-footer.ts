import 'server-only';
import { Footer, Paragraph, TextRun } from 'docx';
import { checkMark, checkWords, type CheckMark } from '../blocks/check-mark';
import { qrRun, type QrPictures } from './qr-pictures';

/** The first page carries the QR, the others the code alone. */
export function checkFooters(check: CheckMark, pictures: QrPictures) {
  const words = checkWords(check);
  const qr = qrRun({ text: check.url, size: checkMark.qr, alt: words }, pictures);
  return {
    first: new Footer({ children: [new Paragraph({ children: [qr, small(`  ${words}`)] })] }),
    default: new Footer({ children: [new Paragraph({ children: [small(words)] })] }),
  };
}

function small(text: string): TextRun {
  return new TextRun({ text, size: checkMark.size * 2, color: checkMark.colour });
}
