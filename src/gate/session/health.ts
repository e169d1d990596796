import 'server-only';
import { isAtWork } from '@/use-cases/session/is-at-work';

/** 200 while pages can be drawn, 503 while the database is away. Says nothing else, to anybody. */
export async function answerHealth(): Promise<Response> {
  const ok = await isAtWork();
  return Response.json({ ok }, { status: ok ? 200 : 503, headers: { 'cache-control': 'no-store' } });
}
