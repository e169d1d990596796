import 'server-only';
import type { StyleName } from '../blocks/paragraph-styles';

/** What a piece of a page is to whoever has it read aloud. A cell stands in a row, a row in a table; a figure says what it shows. */
export type Tag =
  | { role: 'H1' | 'H2' | 'P' | 'Table' }
  | { role: 'Figure'; alt: string }
  | { role: 'TR' | 'TH' | 'TD'; under: Tag };

declare module 'pdfmake/interfaces' {
  interface ContentBase {
    tag?: Tag;
  }
}

/** Each paragraph has a tag of its own: lines of one tag are read as one. */
export function paragraphTag(style: StyleName): Tag {
  if (style === 'title') return { role: 'H1' };
  return { role: style === 'heading' ? 'H2' : 'P' };
}
