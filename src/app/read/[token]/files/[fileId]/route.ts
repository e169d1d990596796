import { answerReader } from '@/gate/dossier/answer-file';

type Params = { params: Promise<{ token: string; fileId: string }> };

export const dynamic = 'force-dynamic';

/** A paper for the voter of a reading link. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { token, fileId } = await params;
  return answerReader(request, token, fileId);
}
