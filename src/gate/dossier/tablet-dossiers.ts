import 'server-only';
import { z } from 'zod';
import type { ConferenceId } from '@/domain/kernel/ids';
import { tabletDossiers, type TabletDossiers } from '@/use-cases/dossier/read-on-tablet';

export type { TabletDossiers };

/** What the ballots of a conference offer to read, as JSON; an empty list where they offer nothing. */
export async function answerTabletDossiers(conferenceId: string): Promise<Response> {
  const isNamed = z.uuid().safeParse(conferenceId).success;
  const forms = isNamed ? await tabletDossiers(conferenceId as ConferenceId) : [];
  return Response.json(forms, { headers: { 'cache-control': 'no-store' } });
}
