import 'server-only';
import { issuedPapersOf } from '@/data/issued-paper-repository';
import { paperUseOf } from '@/data/paper-count-repository';
import { retentionOf } from '@/data/retention-repository';
import type { Tx } from '@/data/transaction';
import type { AuditEvent } from '@/domain/audit/audit-event';
import type { ResultAudience } from '@/domain/conference/disclosure';
import { isDestroyed } from '@/domain/conference/destruction';
import type { Retention } from '@/domain/conference/retention';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { issuableNames, lifeOf, type IssuableName, type IssuedPaper } from '@/domain/minutes/issued-paper';
import { paperLacks } from '@/domain/minutes/papers';
import { conferenceFactsOf, type ConferenceFacts } from './conference-facts';
import { paperGroundOf } from './paper-source';

/** For whom the archive is: in which capacity, and the papers that are meant for this person at all. */
export type ArchiveReader = { audience: ResultAudience; readable: readonly IssuableName[] };

/** `titles` names the papers, `sentence` says what an entry of the history means: words are the gate's. */
export type ArchiveWords = {
  titles: Readonly<Record<IssuableName, string>>;
  sentence: (event: AuditEvent) => string;
};

/** What an archive holds for its reader. */
export type ArchiveContents = {
  facts: ConferenceFacts;
  retention: Retention | null;
  /** What stands and what was replaced, in the order the papers are needed. */
  standing: readonly IssuedPaper[];
  replaced: readonly IssuedPaper[];
  /** Papers that could be issued and were not. */
  notIssued: readonly IssuableName[];
  /** There is no package where all ballots were on paper, or where they are destroyed. */
  hasPackage: boolean;
};

/** Collects what the archive of this conference holds, without what its reader may not have. Reads only. */
export async function archiveContentsOf(
  tx: Tx,
  scope: ConferenceScope,
  { audience, readable }: ArchiveReader,
): Promise<ArchiveContents> {
  const facts = await conferenceFactsOf(tx, scope);
  const ground = await paperGroundOf(tx, facts, audience);
  const issued = await issuedPapersOf(tx, scope.conferenceId);
  const names = issuableNames.filter((name) => readable.includes(name) && paperLacks(name, ground) === null);
  const lives = names.map((name) => ({ name, life: lifeOf(name, issued) }));
  return {
    facts,
    retention: await retentionOf(tx, scope.conferenceId),
    standing: lives.flatMap(({ life: { current } }) => (current ? [current] : [])),
    replaced: lives.flatMap(({ life: { replaced } }) => replaced),
    notIssued: lives.flatMap(({ name, life: { current } }) => (current ? [] : [name])),
    hasPackage: !isDestroyed(facts.destruction) && (await paperUseOf(tx, scope.conferenceId)) !== 'alone',
  };
}
