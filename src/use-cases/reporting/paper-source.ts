import 'server-only';
import { wordingsOf } from '@/data/wording-repository';
import { paperUseOf } from '@/data/paper-count-repository';
import type { Tx } from '@/data/transaction';
import { isDestroyed } from '@/domain/conference/destruction';
import type { ResultAudience } from '@/domain/conference/disclosure';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { minutesFindings } from '@/domain/minutes/minutes-findings';
import {
  isOfTheLists,
  paperLacks,
  type PaperGround,
  type PaperName,
  type PaperRefusal,
} from '@/domain/minutes/papers';
import { isWorded } from '@/domain/minutes/wording';
import { conferenceFactsOf, type ConferenceFacts } from './conference-facts';
import type { SummonsLinks } from './convening-model';
import { countFactsOf, type CountFacts } from './count-facts';
import type { PaperSource } from './paper-forms';

/** `audience` is who asks for a paper of the count, as the gate has found out; `links` go into the letters alone. */
export type WantedPaper = { document: PaperName; audience: ResultAudience; links?: SummonsLinks };

export type PaperSourceRefusal = PaperRefusal | { code: 'minutes-incomplete' };

/** What the conference has so far, as far as its papers ask. */
export async function paperGroundOf(
  tx: Tx,
  facts: ConferenceFacts,
  audience: ResultAudience,
): Promise<PaperGround> {
  const { conference, roll, committee, destruction } = facts;
  return {
    conference,
    audience,
    subjectCount: roll.subjects.length,
    voterCount: roll.voters.length,
    formCount: roll.forms.length,
    committeeCount: committee.length,
    usesPaper: (await paperUseOf(tx, conference.id)) !== 'none',
    isDestroyed: isDestroyed(destruction),
  };
}

/**
 * Everything a paper is written from. Refused before it is there, before its audience may have it, and the count minutes
 * while something in them is still to be explained.
 */
export async function paperSourceOf(
  tx: Tx,
  scope: ConferenceScope,
  { document, audience, links }: WantedPaper,
): Promise<Result<PaperSource, PaperSourceRefusal>> {
  const facts = await conferenceFactsOf(tx, scope);
  const lacks = paperLacks(document, await paperGroundOf(tx, facts, audience));
  if (lacks) return err(lacks);
  const wordings = isWorded(document) ? await wordingsOf(tx, scope.conferenceId, document) : [];
  if (document === 'summons') return ok({ document, facts, links: links ?? null, wordings });
  if (isOfTheLists(document)) return ok({ document, facts, wordings });
  if (document === 'destruction-minutes') return ok({ document, facts, wordings });
  const counted = await countFactsOf(tx, scope);
  if (document === 'count-minutes' && isIncomplete(counted)) return err({ code: 'minutes-incomplete' });
  return ok({ document, facts: counted, wordings });
}

function isIncomplete({ forms, record }: CountFacts): boolean {
  const stocks = forms.map(({ stock }) => stock);
  return minutesFindings(stocks, record).length > 0;
}
