export const dynamic = 'force-dynamic';

/** Answers when the server is up; touches nothing. */
export function GET() {
  return Response.json({ ok: true });
}
