import { answerReport } from '@/gate/voting/tablet-answers';

export async function POST(request: Request, { params }: { params: Promise<{ conferenceId: string }> }) {
  return answerReport((await params).conferenceId, request);
}
