import { answerBallots } from '@/gate/voting/tablet-answers';

export const dynamic = 'force-dynamic';

export async function GET(_request: Request, { params }: { params: Promise<{ conferenceId: string }> }) {
  return answerBallots((await params).conferenceId);
}
