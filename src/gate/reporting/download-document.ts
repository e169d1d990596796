import 'server-only';
import { z } from 'zod';
import { renderCountDocument } from '@/use-cases/reporting/render-count-document';
import { enterConference } from '../session/authorise';
import { translator } from '../session/locale';
import { attachment } from './attachment';
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
  return attachment({
    ...file.value,
    title: titles[parsed.data.document],
    isShown: request.isShown && file.value.extension === 'pdf',
  });
}

const plain = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
