import { answerPdfPart } from '@/gate/dossier/pdf-parts';

type Params = { params: Promise<{ kind: string; file: string }> };

/** A part of the PDF viewer. */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  const { kind, file } = await params;
  return answerPdfPart(kind, file);
}
