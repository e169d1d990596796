import 'server-only';
import { z } from 'zod';
import type { ResultAudience } from '@/domain/conference/disclosure';
import { isOfNothing, isPaperName, paperFormats, readersOf, type PaperName } from '@/domain/minutes/papers';
import type { ExportPackageRefusal } from '@/use-cases/reporting/export-package';
import type { PackArchiveRefusal } from '@/use-cases/reporting/pack-archive';
import { renderPaper, type RenderPaperRefusal } from '@/use-cases/reporting/render-paper';
import { enterConference, mayEnter, type Entered, type Unauthorised } from '../session/authorise';
import { translator } from '../session/locale';
import { attachment } from './attachment';
import { audienceOf } from './audience';

const wanted = z.object({
  document: z.string().refine(isPaperName),
  format: z.enum(paperFormats),
});

/** The first words of the file's name: the papers are Vietnamese whatever the screen speaks. */
export const paperTitles: Record<PaperName, string> = {
  'subject-list': 'Danh sách người được lấy phiếu tín nhiệm',
  'voter-list': 'Danh sách thành phần ghi phiếu',
  summons: 'Giấy triệu tập',
  ballot: 'Phiếu tín nhiệm',
  'committee-slip': 'Tờ giới thiệu Ban kiểm phiếu',
  'committee-decision': 'Quyết định thành lập Ban kiểm phiếu',
  'attendance-list': 'Danh sách có mặt',
  'count-minutes': 'Biên bản kiểm phiếu',
  'result-report': 'Báo cáo kết quả phiếu tín nhiệm',
  'card-account': 'Bảng kê thẻ và phiếu',
  'paper-entry-log': 'Bảng nhập liệu kiểm phiếu giấy',
  'conference-minutes': 'Biên bản hội nghị',
  'authority-report': 'Báo cáo kết quả gửi cấp quản lý',
  'subject-extract': 'Trích kết quả từng người',
  'destruction-minutes': 'Biên bản tiêu hủy phiếu',
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
  if (!entered.ok) return notEntered(entered.error);
  if (!parsed.success) return new Response(null, { status: 404 });
  const audience = await audienceOf(entered.value.account, entered.value.conference);
  const { document, format } = parsed.data;
  if (!(await mayRead(entered.value, audience, document))) return new Response(null, { status: 404 });
  const file = await renderPaper(entered.value.scope, { document, format, audience });
  if (!file.ok && isOfNothing(file.error.code)) return new Response(null, { status: 404 });
  if (!file.ok) return refusedAs(file.error.code);
  return attachment({
    ...file.value,
    title: paperTitles[document],
    isShown: request.isShown && file.value.extension === 'pdf',
  });
}

/** Is this paper meant for this person at all, at whatever time? */
export async function mayRead(
  { account, conference }: Pick<Entered, 'account' | 'conference'>,
  audience: ResultAudience,
  document: PaperName,
): Promise<boolean> {
  switch (readersOf(document)) {
    case 'lists':
      return mayEnter(account, conference, 'papers.lists');
    case 'convening':
      return mayEnter(account, conference, 'papers.convening');
    case 'count':
      return audience !== 'none';
    case 'report':
      return mayEnter(account, conference, 'papers.report');
  }
}

type DownloadRefusal =
  | RenderPaperRefusal['code']
  | 'wrong-state'
  | 'not-on-roll'
  | 'nobody-to-link'
  | 'only-a-rehearsal'
  | PackArchiveRefusal['code']
  | ExportPackageRefusal['code'];

/** The sentence of a refusal, for a download that is not there. */
export async function refusedAs(code: DownloadRefusal): Promise<Response> {
  const sentence = (await translator('refusals'))(code);
  return new Response(sentence, { status: 409, headers: plain });
}

/** 401 or 404 with one sentence: who left a page open for hours reads why nothing was saved. */
export async function notEntered({ code }: Unauthorised): Promise<Response> {
  const sentence = (await translator('refusals'))(code);
  return new Response(sentence, { status: code === 'signed-out' ? 401 : 404, headers: plain });
}

const plain = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
