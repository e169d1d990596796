import { receivePiece } from '@/gate/dossier/receive-piece';

type Params = { params: Promise<{ id: string; fileId: string; index: string }> };

/** One piece of a file under way. */
export async function PUT(request: Request, { params }: Params): Promise<Response> {
  const { id, fileId, index } = await params;
  return receivePiece(request, { conferenceId: id, fileId, index });
}
