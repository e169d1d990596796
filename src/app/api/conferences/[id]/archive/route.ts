import { answerArchive, answerSignedArchive } from '@/gate/reporting/download-archive';

type Params = { params: Promise<{ id: string }> };

export const dynamic = 'force-dynamic';

/** The archive of the conference, written while it is sent. */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  return answerArchive((await params).id);
}

/** The same, its list of files signed with the certificate of the request. */
export async function POST(request: Request, { params }: Params): Promise<Response> {
  return answerSignedArchive(request, (await params).id);
}
