import 'server-only';
import { reading } from '@/data/transaction';
import type { ResultAudience } from '@/domain/conference/disclosure';
import type { ConferenceScope } from '@/domain/kernel/scope';
import type { PaperDetails } from '@/domain/minutes/paper-details';
import { paperLacks, paperNames, type PaperName, type PaperRefusal } from '@/domain/minutes/papers';
import { usualSigning, type Signing } from '@/domain/minutes/signing';
import { paperDetailsOf } from '@/data/paper-details-repository';
import { paperUseOf } from '@/data/paper-count-repository';
import { readingsOfConference, type VoterReading } from '@/data/reading-links';
import { conferenceFactsOf } from './conference-facts';

export type ShownPapers = {
  /** Why each paper cannot be had yet; null when it can. What is about paper ballots is left out where there are none. */
  papers: readonly { name: PaperName; lacks: PaperRefusal['code'] | null }[];
  details: PaperDetails & { version: number };
  /** How the papers are signed where nothing is written. */
  usualSigning: Signing;
  /** How many voters never had a reading link, have one, had theirs revoked. */
  links: Readonly<Record<VoterReading['link'], number>>;
};

/** The papers of a conference for one audience, and what they say beside its data. Reads only. */
export async function showPapers(scope: ConferenceScope, audience: ResultAudience): Promise<ShownPapers> {
  return reading(async (tx) => {
    const { conference, organisation, roll, committee } = await conferenceFactsOf(tx, scope);
    const ground = {
      conference,
      audience,
      subjectCount: roll.subjects.length,
      voterCount: roll.voters.length,
      formCount: roll.forms.length,
      committeeCount: committee.length,
      usesPaper: (await paperUseOf(tx, scope.conferenceId)) !== 'none',
    };
    return {
      papers: paperNames
        .map((name) => ({ name, lacks: paperLacks(name, ground)?.code ?? null }))
        .filter(({ lacks }) => lacks !== 'paper-not-used'),
      details: await paperDetailsOf(tx, scope.conferenceId),
      links: countLinks(await readingsOfConference(tx, scope.conferenceId)),
      usualSigning: usualSigning({ ...conference, issuerName: organisation.issuerName }),
    };
  });
}

function countLinks(readings: readonly VoterReading[]): ShownPapers['links'] {
  const count = (state: VoterReading['link']) => readings.filter(({ link }) => link === state).length;
  return { none: count('none'), issued: count('issued'), revoked: count('revoked') };
}
