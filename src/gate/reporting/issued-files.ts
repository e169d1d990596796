import 'server-only';
import { z } from 'zod';
import { mostSignedMegabytes, type IssuedPaperId } from '@/domain/minutes/issued-paper';
import { openIssuedPaper, whichPaper } from '@/use-cases/reporting/open-issued-paper';
import { receiveSignedCopy } from '@/use-cases/reporting/receive-signed-copy';
import { enterConference, mayEnter } from '../session/authorise';
import { attachment } from './attachment';
import { audienceOf } from './audience';
import { mayRead, paperTitles } from './download-document';
import { permissionToIssue } from './issue-paper';

const paperId = z.uuid().transform((id) => id as IssuedPaperId);
const wanted = z.object({ paperId, format: z.enum(['docx', 'pdf', 'xlsx', 'signed']) });
const received = z.object({ paperId, name: z.string().min(1).max(1000) });

/** Answers a download of an issued paper, replaced or not, or of its signed copy: 401 signed out, 404 nothing for them. */
export async function answerIssuedPaper(
  conferenceId: string,
  asked: { paperId: string; format: string; isShown: boolean },
): Promise<Response> {
  const entered = await enterConference(conferenceId, 'conference.read');
  if (!entered.ok) return nothing(entered.error.code === 'signed-out' ? 401 : 404);
  const parsed = wanted.safeParse(asked);
  const { account, conference, scope } = entered.value;
  const paper = parsed.success ? await whichPaper(scope, parsed.data.paperId) : null;
  const audience = await audienceOf(account, conference);
  if (!parsed.success || !paper || !(await mayRead(entered.value, audience, paper.document)))
    return nothing(404);
  const { format } = parsed.data;
  const file = await openIssuedPaper(scope, { paperId: paper.id, format, audience });
  if (!file.ok) return nothing(404);
  const number = paper.sign === '' ? '' : ` ${paper.sign.replace('/', '-')}`;
  const title = `${paperTitles[paper.document]}${number}${format === 'signed' ? ', bản ký' : ''}`;
  const answer = attachment({ ...file.value, title, isRehearsal: false, isShown: asked.isShown });
  // What somebody sent in is shown as what it is, and nothing in it runs.
  answer.headers.set('x-content-type-options', 'nosniff');
  if (format === 'signed')
    answer.headers.set('content-security-policy', "sandbox; default-src 'none'; style-src 'unsafe-inline'");
  return answer;
}

/**
 * Takes a signed copy in, whole: 200 kept, 401 signed out, 404 nothing for this person, 413 too large, 422 with the
 * refusal. The length must be announced: nobody fills the memory with a request.
 */
export async function answerSignedCopy(
  request: Request,
  conferenceId: string,
  asked: { paperId: string; name: string | null },
): Promise<Response> {
  const entered = await enterConference(conferenceId, 'conference.read');
  if (!entered.ok) return nothing(entered.error.code === 'signed-out' ? 401 : 404);
  const parsed = received.safeParse(asked);
  const { account, conference, scope } = entered.value;
  const paper = parsed.success ? await whichPaper(scope, parsed.data.paperId) : null;
  if (!parsed.success || !paper) return nothing(404);
  if (!(await mayEnter(account, conference, permissionToIssue(paper.document)))) return nothing(404);
  const length = Number(request.headers.get('content-length') ?? Number.NaN);
  if (!(length <= mostSignedMegabytes * 1024 * 1024)) return nothing(413);
  const bytes = new Uint8Array(await request.arrayBuffer());
  const kept = await receiveSignedCopy(scope, { ...parsed.data, bytes });
  return kept.ok ? Response.json({ kept: true }) : Response.json(kept.error, { status: 422 });
}

function nothing(status: number): Response {
  return new Response(null, { status, headers: { 'cache-control': 'no-store' } });
}
