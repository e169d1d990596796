import { answerHealth } from '@/gate/session/health';

export const dynamic = 'force-dynamic';

/** Asked before a page is drawn again. */
export function GET() {
  return answerHealth();
}

/** Reads what it is sent and answers: the least that a request can cost, which casting is measured against. */
export async function POST(request: Request) {
  await request.arrayBuffer();
  return Response.json({ ok: true });
}
