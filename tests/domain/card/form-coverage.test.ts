import { expect, test } from 'vitest';
import { coverageOf } from '@/domain/card/form-coverage';
import type { Roll } from '@/domain/conference/roll';
import type { SubjectId, VoterGroupId, VoterId } from '@/domain/kernel/ids';

const [anh, bình] = ['s1', 's2'] as SubjectId[] as [SubjectId, SubjectId];
const [committee, heads] = ['g1', 'g2'] as VoterGroupId[] as [VoterGroupId, VoterGroupId];

function lists(
  groupsOfVoters: readonly (readonly VoterGroupId[])[],
): Pick<Roll, 'subjects' | 'groups' | 'voters'> {
  const posts = {
    gender: null,
    birthYear: null,
    partyPost: '',
    governmentPost: '',
    shortPost: '',
    appointedOn: null,
  };
  return {
    subjects: [
      { ...posts, id: anh, position: 1, fullName: 'Anh' },
      { ...posts, id: bình, position: 2, fullName: 'Bình' },
    ],
    groups: [
      { id: committee, position: 1, name: 'Cấp ủy' },
      { id: heads, position: 2, name: 'Vụ trưởng' },
    ],
    voters: groupsOfVoters.map((groupIds, index) => ({
      id: `v${index}` as VoterId,
      number: index + 1,
      fullName: `Người ${index + 1}`,
      gender: null,
      birthYear: null,
      post: '',
      workUnit: '',
      groupIds,
    })),
  };
}

test('a voter of two groups marks the form once, and gets one card', () => {
  const form = { subjectIds: [anh, bình], groupIds: [committee, heads] };

  const coverage = coverageOf([form], lists([[committee, heads], [heads]]));

  expect(coverage.forms).toEqual([{ voters: 2, cards: 7 }]);
  expect([coverage.subjectsOnNoForm, coverage.groupsMarkingNone]).toEqual([[], []]);
});

test('whom the forms leave out is named', () => {
  const coverage = coverageOf([{ subjectIds: [anh], groupIds: [committee] }], lists([[committee], []]));

  expect(coverage).toMatchObject({
    subjectsOnNoForm: ['Bình'],
    groupsMarkingNone: ['Vụ trưởng'],
    votersWithoutGroup: ['Người 2'],
  });
});

test('a subject on two forms that one voter marks both is named', () => {
  const forms = [
    { subjectIds: [anh], groupIds: [committee] },
    { subjectIds: [anh, bình], groupIds: [heads] },
  ];

  expect(coverageOf(forms, lists([[committee], [heads]])).subjectsMarkedTwice).toEqual([]);
  expect(coverageOf(forms, lists([[committee, heads]])).subjectsMarkedTwice).toEqual(['Anh']);
});
