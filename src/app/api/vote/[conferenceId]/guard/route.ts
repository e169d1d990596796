import { answerGuard } from '@/gate/voting/tablet-answers';

export async function POST(request: Request, { params }: { params: Promise<{ conferenceId: string }> }) {
  return answerGuard((await params).conferenceId, request);
}
