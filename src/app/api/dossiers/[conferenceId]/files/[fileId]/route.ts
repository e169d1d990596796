import { answerTablet } from '@/gate/dossier/answer-file';

type Params = { params: Promise<{ conferenceId: string; fileId: string }> };

export const dynamic = 'force-dynamic';

/** A paper for a tablet at which somebody marks a ballot. */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  const { conferenceId, fileId } = await params;
  return answerTablet(conferenceId, fileId);
}
