import { answerDocument } from '@/gate/reporting/download-document';

type Params = { params: Promise<{ id: string; document: string; format: string }> };

export const dynamic = 'force-dynamic';

/** A document of the conference; with `?shown` a PDF opens in the browser. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { id, document, format } = await params;
  const isShown = new URL(request.url).searchParams.has('shown');
  return answerDocument(id, { document, format, isShown });
}
