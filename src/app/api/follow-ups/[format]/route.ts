import { answerFollowUps } from '@/gate/follow-up/follow-up.loader';

export const dynamic = 'force-dynamic';

/** Sổ theo dõi xử lý as a file. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ format: string }> },
): Promise<Response> {
  return answerFollowUps((await params).format);
}
