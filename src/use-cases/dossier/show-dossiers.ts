import 'server-only';
import { conferenceInScope } from '@/data/conference-repository';
import { readingsOfConference, type VoterReading } from '@/data/reading-links';
import { reading } from '@/data/transaction';
import type { Conference } from '@/domain/conference/conference';
import { dossierBoard, type DossierBoard, type DossierFacts } from '@/domain/dossier/board';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { dossierFacts } from '@/data/dossier-facts';
import { now } from '@/lib/clock';
import { vietnamDay } from '@/lib/text/vietnam-time';

export type { VoterReading };

export type DossiersShown = {
  conference: Conference;
  facts: DossierFacts;
  board: DossierBoard;
  readings: readonly VoterReading[];
};

/** Hồ sơ và thời hạn of a conference: what is there, what is late, and who has read. */
export async function showDossiers(scope: ConferenceScope): Promise<DossiersShown> {
  return reading(async (tx) => {
    const conference = await conferenceInScope(tx, scope);
    const facts = await dossierFacts(tx, conference, vietnamDay(now()));
    return {
      conference,
      facts,
      board: dossierBoard(facts),
      readings: await readingsOfConference(tx, conference.id),
    };
  });
}
