import 'server-only';
import { z } from 'zod';
import { dateShort } from '@/lib/text/date';
import { foldForSearch } from '@/lib/text/vietnamese';
import { renderCountDocument, type CountDocumentFile } from '@/use-cases/counting/render-count-document';
import { enterConference } from '../session/authorise';
import { translator } from '../session/locale';
import { audienceOf } from './audience';

const wanted = z.object({
  document: z.enum(['count-minutes', 'result-report']),
  format: z.enum(['docx', 'pdf', 'xlsx']),
});

const titles = {
  'count-minutes': 'Biên bản kiểm phiếu',
  'result-report': 'Báo cáo kết quả phiếu tín nhiệm',
};

/**
 * Answers a download: 401 signed out, 404 where there is nothing for this person, 409 with one sentence before the
 * document is there. `isShown` opens it in the browser (PDF) in place of saving it.
 */
export async function answerDocument(
  conferenceId: string,
  request: { document: string; format: string; isShown: boolean },
): Promise<Response> {
  const parsed = wanted.safeParse(request);
  const entered = await enterConference(conferenceId, 'conference.read');
  if (!entered.ok && entered.error.code === 'signed-out') return new Response(null, { status: 401 });
  if (!entered.ok || !parsed.success) return new Response(null, { status: 404 });
  const { account, conference, scope } = entered.value;
  const audience = await audienceOf(account, conference);
  if (audience === 'none') return new Response(null, { status: 404 });
  const file = await renderCountDocument(scope, { ...parsed.data, audience });
  if (!file.ok) {
    const sentence = (await translator('refusals'))(file.error.code);
    return new Response(sentence, { status: 409, headers: plain });
  }
  return fileResponse(file.value, titles[parsed.data.document], request.isShown);
}

const plain = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };

function fileResponse(file: CountDocumentFile, title: string, isShown: boolean): Response {
  const name = `${title}, ${file.unitName}, ${dateShort(file.heldOn).replaceAll('/', '-')}.${file.extension}`;
  const disposition = isShown && file.extension === 'pdf' ? 'inline' : 'attachment';
  return new Response(new Uint8Array(file.bytes), {
    headers: {
      'content-type': file.mediaType,
      'content-disposition': `${disposition}; filename="${asciiName(name)}"; filename*=UTF-8''${encodeName(name)}`,
      'cache-control': 'no-store',
    },
  });
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
