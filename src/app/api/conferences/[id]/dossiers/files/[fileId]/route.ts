import { answerStaffFile } from '@/gate/dossier/answer-file';

type Params = { params: Promise<{ id: string; fileId: string }> };

export const dynamic = 'force-dynamic';

/** A version of a paper of the dossiers. */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  const { id, fileId } = await params;
  return answerStaffFile(id, fileId);
}
