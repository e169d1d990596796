export const dynamic = 'force-dynamic';

/** Answers when the server is up; touches nothing. */
export function GET() {
  return Response.json({ ok: true });
}

/** Reads what it is sent and answers: the least that a request can cost, which casting is measured against. */
export async function POST(request: Request) {
  await request.arrayBuffer();
  return Response.json({ ok: true });
}
