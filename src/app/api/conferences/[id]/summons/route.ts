import { answerSummons } from '@/gate/reporting/print-summons';

type Params = { params: Promise<{ id: string }> };

/** The letters with new reading links: asked for by POST, for what was printed before stops working. */
export async function POST(request: Request, { params }: Params): Promise<Response> {
  const { id } = await params;
  return answerSummons(id, await request.json().catch(() => null));
}
