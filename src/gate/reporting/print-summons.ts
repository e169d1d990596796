import 'server-only';
import { z } from 'zod';
import { paperFormats } from '@/domain/minutes/papers';
import { issueReadingLinks } from '@/use-cases/dossier/issue-reading-links';
import { renderPaper } from '@/use-cases/reporting/render-paper';
import { showPapers } from '@/use-cases/reporting/show-papers';
import { enterConference, mayEnter } from '../session/authorise';
import { ownOrigin } from '../session/own-origin';
import { attachment } from './attachment';
import { paperTitles, refusedAs } from './download-document';

const wanted = z.object({ format: z.enum(paperFormats), to: z.enum(['all', 'without-link']) });

/**
 * Answers with the letters, each with a new personal reading link: to everybody, or to those who never had a link. Only
 * for whoever may both write letters and issue links. Links are drawn once it is known that the letters can be written,
 * under the address by which this browser reached us; a link given before stops working.
 */
export async function answerSummons(conferenceId: string, asked: unknown): Promise<Response> {
  const entered = await enterConference(conferenceId, 'papers.convening');
  if (!entered.ok && entered.error.code === 'signed-out') return new Response(null, { status: 401 });
  const parsed = wanted.safeParse(asked);
  if (!entered.ok || !parsed.success) return new Response(null, { status: 404 });
  const { account, conference, scope } = entered.value;
  if (!(await mayEnter(account, conference, 'dossier.manage'))) return new Response(null, { status: 404 });
  const { format, to } = parsed.data;
  const lacks = (await showPapers(scope, 'none')).papers.find(({ name }) => name === 'summons')?.lacks;
  if (lacks) return refusedAs(lacks);

  const links = await issueReadingLinks(scope, { voterIds: to, origin: await ownOrigin() });
  if (!links.ok) return refusedAs(links.error.code);
  const addresses = new Map<string, string>(links.value.map(({ voterId, url }) => [voterId, url]));
  const file = await renderPaper(scope, {
    document: 'summons',
    format,
    audience: 'none',
    links: { addresses, isOnlyTheirs: to === 'without-link' },
  });
  if (!file.ok) return refusedAs(file.error.code);
  return attachment({ ...file.value, title: paperTitles.summons });
}
