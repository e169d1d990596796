import 'server-only';
import { z } from 'zod';
import type { DossierFileId } from '@/domain/dossier/dossier';
import { pieceBytes } from '@/domain/dossier/upload';
import { keepPiece } from '@/use-cases/dossier/keep-piece';
import { enterConference } from '../session/authorise';

const wanted = z.object({
  fileId: z.uuid().transform((id) => id as DossierFileId),
  index: z.coerce.number().int().min(0).max(1000),
});

/**
 * Takes one piece of a file: 204 kept, 401 signed out, 404 nothing for this person, 409 not what was announced, 413 too
 * long. The length must be announced: nobody fills the memory with a request.
 */
export async function receivePiece(
  request: Request,
  { conferenceId, ...named }: { conferenceId: string; fileId: string; index: string },
): Promise<Response> {
  const entered = await enterConference(conferenceId, 'dossier.manage');
  if (!entered.ok) return answer(entered.error.code === 'signed-out' ? 401 : 404);
  const parsed = wanted.safeParse(named);
  if (!parsed.success) return answer(404);
  const length = Number(request.headers.get('content-length') ?? Number.NaN);
  if (!(length <= pieceBytes)) return answer(413);
  const bytes = new Uint8Array(await request.arrayBuffer());
  const kept = await keepPiece(entered.value.scope, { ...parsed.data, bytes });
  return answer(kept.ok ? 204 : 409);
}

function answer(status: number): Response {
  return new Response(null, { status, headers: { 'cache-control': 'no-store' } });
}
