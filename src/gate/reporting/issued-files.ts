import 'server-only';
import { z } from 'zod';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { mostSignedMegabytes, type IssuedPaperId } from '@/domain/minutes/issued-paper';
import { openIssuedPaper, whichPaper } from '@/use-cases/reporting/open-issued-paper';
import { receiveSignedCopy } from '@/use-cases/reporting/receive-signed-copy';
import { signIssuedPaper } from '@/use-cases/reporting/sign-issued-paper';
import { enterConference, mayEnter } from '../session/authorise';
import { attachment } from './attachment';
import { audienceOf } from './audience';
import { certificateIn } from './certificate-form';
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
  const parsed = received.safeParse(asked);
  if (!parsed.success) return nothing(404);
  const entered = await enterForCopies(conferenceId, parsed.data.paperId);
  if (!entered.ok) return nothing(entered.error);
  const length = Number(request.headers.get('content-length') ?? Number.NaN);
  if (!(length <= mostSignedMegabytes * 1024 * 1024)) return nothing(413);
  const bytes = new Uint8Array(await request.arrayBuffer());
  const kept = await receiveSignedCopy(entered.value, { ...parsed.data, bytes });
  return kept.ok ? Response.json({ kept: true }) : Response.json(kept.error, { status: 422 });
}

/**
 * Signs an issued paper with a certificate file, which is used once: 200 with the signer, 401 signed out, 404 nothing for
 * this person, 413 no certificate is so large, 422 with the refusal.
 */
export async function answerSigning(
  request: Request,
  conferenceId: string,
  asked: { paperId: string },
): Promise<Response> {
  const parsed = paperId.safeParse(asked.paperId);
  if (!parsed.success) return nothing(404);
  const entered = await enterForCopies(conferenceId, parsed.data);
  if (!entered.ok) return nothing(entered.error);
  const certificate = await certificateIn(request);
  if (!certificate.ok) return nothing(certificate.error);
  const signed = await signIssuedPaper(entered.value, {
    paperId: parsed.data,
    certificate: certificate.value,
  });
  return signed.ok
    ? Response.json({ signer: signed.value.signer })
    : Response.json(signed.error, { status: 422 });
}

/** Lets in who may add a signed copy to this paper. The error is the status to answer with. */
async function enterForCopies(
  conferenceId: string,
  id: IssuedPaperId,
): Promise<Result<ConferenceScope, 401 | 404>> {
  const entered = await enterConference(conferenceId, 'conference.read');
  if (!entered.ok) return err(entered.error.code === 'signed-out' ? 401 : 404);
  const { account, conference, scope } = entered.value;
  const paper = await whichPaper(scope, id);
  const may = paper && (await mayEnter(account, conference, permissionToIssue(paper.document)));
  return may ? ok(scope) : err(404);
}

function nothing(status: number): Response {
  return new Response(null, { status, headers: { 'cache-control': 'no-store' } });
}
