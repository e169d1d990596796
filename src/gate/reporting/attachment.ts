import 'server-only';
import { dateShort } from '@/lib/text/date';
import { foldForSearch } from '@/lib/text/vietnamese';
import { streamOf } from '../stream-of';

export type Attachment = {
  bytes: Uint8Array;
  mediaType: string;
  extension: string;
  /** What it is, whose and of which day (YYYY-MM-DD): the parts of the file's name. */
  title: string;
  unitName: string;
  heldOn: string;
  /** Said first in the name, so that nobody files it away. */
  isRehearsal: boolean;
  /** Shown in the browser in place of saved. */
  isShown?: boolean;
};

/** A file as an answer that nobody keeps on the way, with a name that people can read. */
export function attachment(file: Attachment): Response {
  return answerWith(new Uint8Array(file.bytes), file);
}

/** The same for a file that is written while it is sent. */
export function streamedAttachment(
  pieces: AsyncIterable<Uint8Array>,
  file: Omit<Attachment, 'bytes'>,
): Response {
  return answerWith(streamOf(pieces), file);
}

function answerWith(body: BodyInit, file: Omit<Attachment, 'bytes'>): Response {
  const { title, unitName, heldOn, isRehearsal, extension, mediaType, isShown = false } = file;
  const name = `${isRehearsal ? 'Diễn tập, ' : ''}${title}, ${unitName}, ${dateShort(heldOn).replaceAll('/', '-')}.${extension}`;
  return new Response(body, {
    headers: {
      'content-type': mediaType,
      'content-disposition': disposition(name, isShown),
      'cache-control': 'no-store',
    },
  });
}

/** How a browser names a file, and whether it shows or saves it. */
export function disposition(name: string, isShown: boolean): string {
  const way = isShown ? 'inline' : 'attachment';
  return `${way}; filename="${asciiName(name)}"; filename*=UTF-8''${encodeName(name)}`;
}

/** "bien-ban-kiem-phieu-tong-cuc-thu-nghiem-21-06-2028.docx", for programs that read ASCII alone. */
function asciiName(name: string): string {
  return foldForSearch(name)
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-|-(?=\.)/g, '');
}

/** RFC 5987: what encodeURIComponent leaves alone but the header must not carry. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}
