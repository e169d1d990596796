import { answerCard } from '@/gate/voting/tablet-answers';

export async function POST(request: Request, { params }: { params: Promise<{ boxId: string }> }) {
  return answerCard((await params).boxId, request);
}
