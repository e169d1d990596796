import type { BoxId, ConferenceId } from '@/domain/kernel/ids';
import type { BallotPaper } from '@/gate/voting/vote.loader';

/** A ballot form as a tablet gets it, for tests that seal nothing. */
export function aPaper(wish: Partial<BallotPaper> & { of?: number } = {}): BallotPaper {
  const { of = 3, ...paper } = wish;
  return {
    boxId: '7d3a1f0e-0000-4000-8000-000000000001' as BoxId,
    conferenceId: '7d3a1f0e-0000-4000-8000-000000000002' as ConferenceId,
    conferenceName: 'Hội nghị lấy phiếu tín nhiệm',
    subjectGroupName: '',
    electionUuid: '2gHvXkPq3sZt7B',
    election: '{}',
    index: 1,
    title: 'Phiếu tín nhiệm',
    colour: 'lam',
    blankAllowed: true,
    subjects: Array.from({ length: of }, (_nobody, index) => ({
      fullName: `Người thứ ${index + 1}`,
      posts: 'Phó Tổng cục trưởng',
    })),
    ...paper,
  };
}
