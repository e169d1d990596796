import { describe, expect, test } from 'vitest';
import { bandsOf } from '@/domain/minutes/authority-report';
import { committeeVote } from '@/domain/minutes/convening';
import { countedForm } from '@/domain/minutes/counted-form';
import { hasFormat, isOfNothing, paperLacks, paperNames, type PaperGround } from '@/domain/minutes/papers';
import { usualSigning } from '@/domain/minutes/signing';

const ground: PaperGround = {
  conference: { state: 'convened' },
  audience: 'concerned',
  subjectCount: 5,
  voterCount: 42,
  formCount: 1,
  committeeCount: 0,
  usesPaper: false,
  isDestroyed: false,
};

function ready(more: Partial<PaperGround>): string[] {
  return paperNames.filter((name) => paperLacks(name, { ...ground, ...more }) === null);
}

describe('a paper waits for what it is written from', () => {
  const lists = ['subject-list', 'voter-list', 'summons', 'ballot'];
  const hall = ['committee-slip', 'committee-decision'];
  const count = ['count-minutes', 'result-report', 'card-account'];
  const report = ['conference-minutes', 'authority-report', 'subject-extract'];

  test('an empty conference has none', () => {
    expect(ready({ subjectCount: 0, voterCount: 0, formCount: 0 })).toEqual([]);
  });

  test('the lists are enough for what convenes', () => {
    expect(ready({})).toEqual(lists);
  });

  test('the committee and the settled attendance bring theirs', () => {
    expect(ready({ conference: { state: 'voting' }, committeeCount: 3 })).toEqual([
      ...lists,
      ...hall,
      'attendance-list',
    ]);
  });

  test('once counted the committee has the papers of the count, nobody those of the unit', () => {
    const counted = { conference: { state: 'counted' as const }, committeeCount: 3 };

    expect(ready({ ...counted, audience: 'committee' })).toEqual([
      ...lists,
      ...hall,
      'attendance-list',
      ...count,
    ]);
    expect(ready({ ...counted, audience: 'concerned' })).toEqual([...lists, ...hall, 'attendance-list']);
  });

  test('the log of the paper count is there where paper was used, and nowhere else', () => {
    const counted = {
      conference: { state: 'counted' as const },
      committeeCount: 3,
      audience: 'committee' as const,
    };

    expect(ready({ ...counted, usesPaper: true })).toContain('paper-entry-log');
    expect(ready(counted)).not.toContain('paper-entry-log');
  });

  test('once announced all are there', () => {
    expect(ready({ conference: { state: 'announced' }, committeeCount: 3 })).toEqual([
      ...lists,
      ...hall,
      'attendance-list',
      ...count,
      ...report,
    ]);
  });

  test('it says what is missing first', () => {
    expect(paperLacks('summons', { ...ground, subjectCount: 0, voterCount: 0 })).toEqual({
      code: 'paper-needs-subjects',
    });
    expect(paperLacks('authority-report', ground)).toEqual({ code: 'paper-needs-announcement' });
  });
});

test('what a conference does not have gets no paper, rather than one that is told to come later', () => {
  expect(isOfNothing(paperLacks('paper-entry-log', { ...ground, usesPaper: false })?.code ?? null)).toBe(
    true,
  );
  expect(
    isOfNothing(paperLacks('destruction-minutes', { ...ground, isDestroyed: false })?.code ?? null),
  ).toBe(true);
  expect(isOfNothing(paperLacks('authority-report', ground)?.code ?? null)).toBe(false);
  expect(isOfNothing(null)).toBe(false);
});

test('a ballot is no spreadsheet, and only letters and extracts come in a pack', () => {
  expect(hasFormat('ballot', 'xlsx')).toBe(false);
  expect(paperNames.filter((name) => hasFormat(name, 'zip-pdf'))).toEqual(['summons', 'subject-extract']);
});

describe('who signs until the officer writes otherwise', () => {
  const issuer = { chairName: 'Lê Hoàng Minh', issuerName: '', chairPosition: '' };

  test.each([
    ['party', 'Ban Thường vụ Đảng ủy Sở', 'Bí thư Đảng ủy, Giám đốc', 'T/M BAN THƯỜNG VỤ', 'BÍ THƯ'],
    ['party', 'Đảng ủy Tổng cục', 'Phó Bí thư Đảng ủy', 'T/M ĐẢNG ỦY', 'PHÓ BÍ THƯ'],
    ['party', 'Sở Xây dựng', 'Giám đốc', '', ''],
    ['state', 'Sở Xây dựng', 'Giám đốc Sở', '', 'GIÁM ĐỐC'],
    ['state', 'Sở Xây dựng', 'Phó Giám đốc Sở', 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    ['state', 'Tổng cục', 'Tổng cục trưởng', '', 'TỔNG CỤC TRƯỞNG'],
    ['state', 'Sở Xây dựng', '', '', ''],
  ] as const)('%s, %s, %s: "%s", "%s"', (regime, issuerName, chairPosition, authority, post) => {
    expect(usualSigning({ ...issuer, regime, issuerName, chairPosition })).toEqual({
      authority,
      post,
      name: 'Lê Hoàng Minh',
    });
  });
});

describe('the vote on the committee', () => {
  const member = (fullName: string, votesFor: number) => ({ fullName, votesFor });

  test('is one figure where all got as many', () => {
    expect(committeeVote([member('A', 40), member('B', 40)], 40)).toEqual({
      presentCount: 40,
      yes: { kind: 'same', count: 40 },
    });
  });

  test('names each where they differ', () => {
    expect(committeeVote([member('A', 40), member('B', 39)], 40)?.yes).toEqual({
      kind: 'each',
      counts: [
        { fullName: 'A', count: 40 },
        { fullName: 'B', count: 39 },
      ],
    });
  });

  test('is unknown while nobody has counted', () => {
    expect(committeeVote([member('A', 0)], 40)).toBeNull();
    expect(committeeVote([member('A', 40)], null)).toBeNull();
  });
});

describe('the bands of low confidence', () => {
  function bandOf(low: number, returned: number): string {
    const count = { printed: returned, tested: 0, spoiled: 0, unused: 0, issued: returned, returned };
    const device = { high: returned - low, medium: 0, low };
    const { others, ...bands } = bandsOf([
      countedForm({
        index: 1,
        title: '',
        device: count,
        paper: null,
        invalid: {},
        subjects: [{ fullName: 'A', position: '', device, paper: null }],
        notReturnedReason: null,
        differenceExplanation: null,
        cardListCode: null,
        sealCode: null,
        archiveCode: null,
        rejected: null,
      }),
    ]);
    const [band] = Object.entries(bands).flatMap(([name, people]) => (people.length > 0 ? [name] : []));
    expect(others).toBe(band === undefined ? 1 : 0);
    return band ?? 'none';
  }

  test.each([
    [20, 40, 'none'],
    [21, 40, 'remove-from-planning'],
    [25, 39, 'remove-from-planning'],
    [26, 39, 'dismissal-procedure'],
    [0, 39, 'none'],
  ])('%i low of %i: %s', (low, returned, band) => {
    expect(bandOf(low, returned)).toBe(band);
  });
});
