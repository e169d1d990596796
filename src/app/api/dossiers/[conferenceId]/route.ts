import { answerTabletDossiers } from '@/gate/dossier/tablet-dossiers';

type Params = { params: Promise<{ conferenceId: string }> };

export const dynamic = 'force-dynamic';

/** What the ballots of a conference offer to read. */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  return answerTabletDossiers((await params).conferenceId);
}
