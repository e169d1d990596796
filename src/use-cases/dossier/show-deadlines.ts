import 'server-only';
import { conferenceInScope } from '@/data/conference-repository';
import { reading } from '@/data/transaction';
import { dossierBoard, type DossierBoard } from '@/domain/dossier/board';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { dossierFacts } from '@/data/dossier-facts';
import { now } from '@/lib/clock';
import { vietnamDay } from '@/lib/text/vietnam-time';

/** How far each deadline of the dossiers is met: counts alone, no paper and no name. */
export async function showDeadlines(scope: ConferenceScope): Promise<DossierBoard['deadlines']> {
  return reading(async (tx) => {
    const conference = await conferenceInScope(tx, scope);
    return dossierBoard(await dossierFacts(tx, conference, vietnamDay(now()))).deadlines;
  });
}
