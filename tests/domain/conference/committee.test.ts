import { expect, test } from 'vitest';
import { electCommittee, type CommitteeProposal } from '@/domain/conference/committee';
import { subjectNumber, voterNumber } from '@tests/support/on-paper';

const present = 77;
const polled = [subjectNumber(1, { fullName: 'Kiều Trọng Bách', birthYear: 1968 })];

function member(wish: Partial<CommitteeProposal> = {}): CommitteeProposal {
  return {
    fullName: 'Hồ Thị Minh Châu',
    gender: null,
    birthYear: null,
    post: 'Chuyên viên',
    isHead: false,
    votesFor: present,
    voterId: null,
    ...wish,
  };
}

const head = member({ fullName: 'Trần Văn Đông', isHead: true });
const second = member({ fullName: 'Lê Thị Hoa' });

test('a head and two members make a committee', () => {
  const proposals = [head, second, member()];

  expect(electCommittee(proposals, polled, present)).toEqual({ ok: true, value: proposals });
});

test.each([[], [head], [head, second]])('fewer than three members are refused (%#)', (...proposals) => {
  expect(electCommittee(proposals, polled, present)).toEqual({
    ok: false,
    error: { code: 'committee-too-small', least: 3 },
  });
});

test.each([
  { heads: 0, proposals: [{ ...head, isHead: false }, second, member()] },
  { heads: 2, proposals: [head, { ...second, isHead: true }, member()] },
])('a committee with $heads heads is refused', ({ proposals }) => {
  expect(electCommittee(proposals, polled, present)).toEqual({
    ok: false,
    error: { code: 'committee-needs-one-head' },
  });
});

test.each([
  { told: 'the same year of birth', birthYear: 1968, refused: true },
  { told: 'no year of birth', birthYear: null, refused: true },
  { told: 'another year of birth', birthYear: 1974, refused: false },
])('somebody of the name of a subject, with $told: refused $refused', ({ birthYear, refused }) => {
  const namesake = member({ fullName: '  kiều trọng  BÁCH ', birthYear });

  expect(electCommittee([head, second, namesake], polled, present).ok).toBe(!refused);
});

test('a name written with combining marks is the same name', () => {
  const decomposed = member({ fullName: 'Kiều Trọng Bách'.normalize('NFD') });

  expect(electCommittee([head, second, decomposed], polled, present)).toMatchObject({
    ok: false,
    error: { code: 'committee-member-is-subject' },
  });
});

test('nobody sits on the committee twice', () => {
  expect(electCommittee([head, second, { ...second }], polled, present)).toEqual({
    ok: false,
    error: { code: 'committee-member-twice', name: 'Lê Thị Hoa' },
  });
});

test('two voters of one name are two people, one voter is one', () => {
  const one = member({ fullName: 'Lê Thị Hoa', voterId: voterNumber(1).id });
  const other = member({ fullName: 'Lê Thị Hoa', voterId: voterNumber(2).id });

  expect(electCommittee([head, one, other], polled, present).ok).toBe(true);
  expect(electCommittee([head, one, { ...one, fullName: 'Lê Hoa' }], polled, present).ok).toBe(false);
});

test.each([
  { votesFor: 76, refused: false },
  { votesFor: 77, refused: false },
  { votesFor: 78, refused: true },
])('$votesFor votes from 77 people present: refused $refused', ({ votesFor, refused }) => {
  const result = electCommittee([head, second, member({ votesFor })], polled, present);

  expect(result.ok).toBe(!refused);
});
