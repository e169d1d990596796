import 'server-only';
import { keepTogether } from '@/lib/text/keep-together';
import type { BallotPapers } from '@/use-cases/voting/show-ballots';

/** Names and posts with no-break spaces where a line must not end, so that no tablet has to work that out. */
export function papersForReading(shown: BallotPapers): BallotPapers {
  return {
    ...shown,
    conferenceName: keepTogether(shown.conferenceName),
    papers: shown.papers.map((paper) => ({
      ...paper,
      conferenceName: keepTogether(paper.conferenceName),
      subjectGroupName: keepTogether(paper.subjectGroupName),
      title: keepTogether(paper.title),
      subjects: paper.subjects.map(({ fullName, posts }) => ({ fullName, posts: keepTogether(posts) })),
    })),
  };
}
