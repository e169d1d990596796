import 'server-only';
import { issuedPapersOf, takenNumbers } from '@/data/issued-paper-repository';
import { reading, type Tx } from '@/data/transaction';
import type { ResultAudience } from '@/domain/conference/disclosure';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { issuable, isIssuable, lifeOf, usualIssueDay, type PaperLife } from '@/domain/minutes/issued-paper';
import type { PaperDetails } from '@/domain/minutes/paper-details';
import { nextNumber, paperKinds, type PaperKind, type TakenNumber } from '@/domain/minutes/paper-number';
import {
  isOfNothing,
  paperLacks,
  paperNames,
  type PaperName,
  type PaperRefusal,
} from '@/domain/minutes/papers';
import { usualSigning, type Signing } from '@/domain/minutes/signing';
import { paperDetailsOf } from '@/data/paper-details-repository';
import { wordingsOf } from '@/data/wording-repository';
import { isWorded, type WordedPaper } from '@/domain/minutes/wording';
import { inTurn } from '@/lib/in-turn';
import { standingWords } from './standing-words';
import { readingsOfConference, type VoterReading } from '@/data/reading-links';
import { now } from '@/lib/clock';
import { vietnamDay } from '@/lib/text/vietnam-time';
import { conferenceFactsOf, type ConferenceFacts } from './conference-facts';
import { paperGroundOf, paperSourceOf } from './paper-source';

/** A paper, where its life is, and the number and day it would be issued with; `number` null: it carries none. */
export type ShownPaper = {
  name: PaperName;
  lacks: PaperRefusal['code'] | null;
  life: PaperLife;
  offer: { number: number | null; issuedOn: string } | null;
  wording: WordingMark | null;
};

/** How many paragraphs were worded anew, how many of them must be looked at again, and who did so last; null: none. */
export type WordingMark = { edited: number; outdated: number; by: string; at: Date };

export type ShownPapers = {
  /** Why each paper cannot be had yet; null when it can. What is about paper ballots, or about ballots destroyed, is left out where there are none. */
  papers: readonly ShownPaper[];
  details: PaperDetails & { version: number };
  /** How the papers are signed where nothing is written. */
  usualSigning: Signing;
  /** How many voters never had a reading link, have one, had theirs revoked. */
  links: Readonly<Record<VoterReading['link'], number>>;
};

/** The papers of a conference for one audience, and what they say beside its data. Reads only. */
export async function showPapers(scope: ConferenceScope, audience: ResultAudience): Promise<ShownPapers> {
  return reading(async (tx) => {
    const facts = await conferenceFactsOf(tx, scope);
    const { conference, organisation } = facts;
    const ground = await paperGroundOf(tx, facts, audience);
    const issued = await issuedPapersOf(tx, scope.conferenceId);
    const offer = await offersOf(tx, facts);
    const papers = await inTurn(paperNames, async (name) => {
      const lacks = paperLacks(name, ground)?.code ?? null;
      const wording = lacks === null && isWorded(name) ? await markOf(tx, scope, { name, audience }) : null;
      return { name, lacks, life: lifeOf(name, issued), offer: offer(name), wording };
    });
    return {
      papers: papers.filter(({ lacks }) => !isOfNothing(lacks)),
      details: await paperDetailsOf(tx, scope.conferenceId),
      links: countLinks(await readingsOfConference(tx, scope.conferenceId)),
      usualSigning: usualSigning({ ...conference, issuerName: organisation.issuerName }),
    };
  });
}

async function markOf(
  tx: Tx,
  scope: ConferenceScope,
  { name, audience }: { name: WordedPaper; audience: ResultAudience },
): Promise<WordingMark | null> {
  if ((await wordingsOf(tx, scope.conferenceId, name)).length === 0) return null;
  const source = await paperSourceOf(tx, scope, { document: name, audience });
  const worded = source.ok ? standingWords(source.value).filter(({ state }) => state !== 'computed') : [];
  const [last] = worded
    .flatMap(({ kept }) => kept ?? [])
    .sort((one, other) => other.at.getTime() - one.at.getTime());
  if (!last) return null;
  const outdated = worded.filter(({ state }) => state === 'outdated').length;
  return { edited: worded.length, outdated, by: last.editorName, at: last.at };
}

/** What the register offers each paper; null for one that is not issued. */
async function offersOf(tx: Tx, { conference, organisation }: ConferenceFacts) {
  const taken = new Map<PaperKind, readonly TakenNumber[]>();
  for (const kind of paperKinds) taken.set(kind, await takenNumbers(tx, organisation.id, kind));
  const { regime, heldOn } = conference;
  const today = vietnamDay(now());
  return (name: PaperName): ShownPaper['offer'] => {
    if (!isIssuable(name)) return null;
    const issuedOn = usualIssueDay(name, { heldOn, today });
    const kind = issuable[name];
    if (kind === null) return { number: null, issuedOn };
    const place = { year: Number(issuedOn.slice(0, 4)), regime };
    return { number: nextNumber(taken.get(kind) ?? [], place), issuedOn };
  };
}

function countLinks(readings: readonly VoterReading[]): ShownPapers['links'] {
  const count = (state: VoterReading['link']) => readings.filter(({ link }) => link === state).length;
  return { none: count('none'), issued: count('issued'), revoked: count('revoked') };
}
