import { answerIssuedPaper, answerSignedCopy, answerSigning } from '@/gate/reporting/issued-files';

type Params = { params: Promise<{ id: string; paperId: string; format: string }> };

export const dynamic = 'force-dynamic';

/** The kept bytes of an issued paper; with `?shown` a PDF or a picture opens in the browser. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { id, paperId, format } = await params;
  const isShown = new URL(request.url).searchParams.has('shown');
  return answerIssuedPaper(id, { paperId, format, isShown });
}

/** The signed copy of an issued paper. */
export async function PUT(request: Request, { params }: Params): Promise<Response> {
  const { id, paperId, format } = await params;
  if (format !== 'signed') return new Response(null, { status: 404 });
  const name = new URL(request.url).searchParams.get('name');
  return answerSignedCopy(request, id, { paperId, name });
}

/** Signs the issued paper with a certificate file. */
export async function POST(request: Request, { params }: Params): Promise<Response> {
  const { id, paperId, format } = await params;
  return format === 'signed' ? answerSigning(request, id, { paperId }) : new Response(null, { status: 404 });
}
