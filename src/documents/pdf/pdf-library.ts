import 'server-only';
import * as loaded from 'pdfmake';
import { escapeTitle } from './escape-title';
import { notoEmoji, tinos } from './faces';
import { justifyAtSpaces } from './justify-at-spaces';
import { keepLastLines } from './keep-last-lines';
import { parseFontsOnce } from './parse-fonts-once';
import { tagContent } from './tag-content';

type PdfLibrary = typeof loaded;

const faces = { Tinos: tinos, NotoEmoji: notoEmoji };
const files = new Set(Object.values(faces).flatMap((face) => Object.values(face)));

const preparedMark = Symbol.for('tin-nhiem-96.prepared');

/** The library exports an object whose methods live on its prototype: only the default export carries them. */
export const pdfLibrary = prepared('default' in loaded ? loaded.default : loaded);

function prepared(library: unknown): PdfLibrary {
  if (!isPdfLibrary(library)) throw new TypeError('pdfmake has another shape than expected');
  // A bundler puts this module into each of its bundles; the library stands once in the process, and is changed once.
  if (preparedMark in library) return library;
  Object.defineProperty(library, preparedMark, { value: true });
  library.setFonts(faces);
  library.setUrlAccessPolicy(() => false);
  library.setLocalAccessPolicy((path) => files.has(path));
  escapeTitle();
  justifyAtSpaces();
  keepLastLines();
  parseFontsOnce();
  tagContent();
  return library;
}

function isPdfLibrary(value: unknown): value is PdfLibrary {
  return typeof value === 'object' && value !== null && 'createPdf' in value && 'setFonts' in value;
}
