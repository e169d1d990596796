import { answerCast } from '@/gate/voting/tablet-answers';

export async function POST(request: Request, { params }: { params: Promise<{ boxId: string }> }) {
  return answerCast((await params).boxId, request);
}
