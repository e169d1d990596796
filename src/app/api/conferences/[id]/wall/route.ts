import { openWallFeed } from '@/gate/projector/wall-feed';

export const dynamic = 'force-dynamic';

export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  return openWallFeed((await params).id);
}
