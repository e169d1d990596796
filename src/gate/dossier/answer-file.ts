import 'server-only';
import { z } from 'zod';
import type { DossierFileId } from '@/domain/dossier/dossier';
import type { ConferenceId } from '@/domain/kernel/ids';
import { openFile } from '@/use-cases/dossier/open-file';
import { tabletPaper } from '@/use-cases/dossier/read-on-tablet';
import { readPaper } from '@/use-cases/dossier/read-paper';
import { enterConference } from '../session/authorise';
import { handOut, nothing } from './hand-out';
import { mayKnockAgain } from './reading-pace';

const id = z.uuid();

function readFileId(text: string): DossierFileId | null {
  return id.safeParse(text).success ? (text as DossierFileId) : null;
}

/** Any version of a paper, for those who work with the dossiers. */
export async function answerStaffFile(conferenceId: string, file: string): Promise<Response> {
  const fileId = readFileId(file);
  const entered = await enterConference(conferenceId, 'dossier.read');
  if (!entered.ok) return nothing(entered.error.code === 'signed-out' ? 401 : 404);
  const opened = fileId && (await openFile(entered.value.scope, { fileId }));
  return opened?.ok ? handOut(opened.value) : nothing();
}

/** A paper for the voter of a reading link; 404 whatever is wrong with the link, 429 asked too often. */
export async function answerReader(request: Request, token: string, file: string): Promise<Response> {
  if (!(await mayKnockAgain(request.headers))) return nothing(429);
  const fileId = readFileId(file);
  const opened = fileId && (await readPaper(token, fileId));
  return opened?.ok ? handOut(opened.value) : nothing();
}

/** A paper for a tablet at which somebody marks a ballot. */
export async function answerTablet(conferenceId: string, file: string): Promise<Response> {
  const fileId = readFileId(file);
  const isNamed = id.safeParse(conferenceId).success;
  const paper = fileId && isNamed ? await tabletPaper(conferenceId as ConferenceId, fileId) : null;
  return paper ? handOut(paper) : nothing();
}
