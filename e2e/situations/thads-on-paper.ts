import { thads } from '../../prisma/demo/conference-plans';
import { demoPeople } from '../../prisma/demo/people';
import { vietnamDay } from '@/lib/text/vietnam-time';
import { seededRandom } from '@/lib/seeded-random';
import { makeWorkbook, type Sheet } from '../papers/make-workbook';
import type { Mark } from '../pages/vote-page';
import type { WrittenConference } from '../pages/conference-form';

const { subjects, voters } = demoPeople(thads);

/** Everybody of the real occasion of 21/6/2023: 5 people polled, 78 convened. The people are made up. */
export const people = { subjects, voters };

/** 77 of 78 came: the last one on the roll had a reason not to. */
export const presentCount = 77;

/** How each of the five stood among 77 ballots: one of them above one half low, three with rows left blank. */
const standing: readonly Record<Mark, number>[] = [
  { high: 60, medium: 12, low: 4, blank: 1 },
  { high: 45, medium: 20, low: 12, blank: 0 },
  { high: 20, medium: 17, low: 39, blank: 1 },
  { high: 70, medium: 5, low: 2, blank: 0 },
  { high: 33, medium: 28, low: 13, blank: 3 },
];

/** What is true of one person, as tally, documents and projector must say it. */
export type Truth = {
  fullName: string;
  post: string;
  high: number;
  medium: number;
  low: number;
  invalid: number;
};

/** The truth of the whole conference, in protocol order. */
export const truth: readonly Truth[] = standing.map(({ blank, ...levels }, index) => ({
  ...levels,
  fullName: subjects[index]?.fullName ?? '',
  post: [subjects[index]?.partyPost, subjects[index]?.governmentPost].filter(Boolean).join(', '),
  invalid: blank,
}));

/** The 77 ballots, each the marks of one voter in protocol order; the same ones on every run. */
export function ballots(): [string, Mark][][] {
  const columns = standing.map((counts, index) => shuffled(marksOf(counts), index + 1));
  return Array.from({ length: presentCount }, (_, voter) =>
    truth.map(({ fullName }, row): [string, Mark] => [fullName, columns[row]?.[voter] ?? 'blank']),
  );
}

function marksOf(counts: Record<Mark, number>): Mark[] {
  const marks: readonly Mark[] = ['high', 'medium', 'low', 'blank'];
  return marks.flatMap((mark) => Array.from({ length: counts[mark] }, () => mark));
}

function shuffled<T>(list: readonly T[], seed: number): T[] {
  const chance = seededRandom(seed);
  return list
    .map((item) => ({ item, at: chance() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item);
}

/** What the officer types, held today so that the session can be opened. */
export function writtenConference(name: string): WrittenConference {
  const { details, legalBases } = thads;
  return {
    name,
    superior: details.superiorName,
    subjectGroup: details.subjectGroupName,
    electorate: details.electorateName,
    roundYear: '2026',
    heldOn: vietnamDay(new Date()),
    startsAt: details.startsAt,
    venue: details.venue,
    chair: { name: details.chairName, position: 'Bí thư Đảng ủy, Tổng Cục trưởng' },
    secretary: { name: details.secretaryName, position: details.secretaryPosition },
    legalBases,
  };
}

const gender = { male: 'Nam', female: 'Nữ' } as const;

/** The officer's own sheet of those who are polled. */
export function subjectsSheet(): Promise<Sheet> {
  return makeWorkbook('nguoi-duoc-lay-phieu.xlsx', {
    heads: [
      'STT',
      'Họ và tên',
      'Giới tính',
      'Năm sinh',
      'Chức vụ Đảng',
      'Chức vụ chính quyền',
      'Chức vụ rút gọn',
    ],
    rows: subjects.map((one, index) => [
      index + 1,
      one.fullName,
      one.gender && gender[one.gender],
      one.birthYear,
      one.partyPost,
      one.governmentPost,
      one.shortPost,
    ]),
  });
}

/** The officer's own sheet of those who vote, each with their group. */
export function votersSheet(): Promise<Sheet> {
  return makeWorkbook('thanh-phan-ghi-phieu.xlsx', {
    title: 'DANH SÁCH TRIỆU TẬP HỘI NGHỊ',
    heads: ['STT', 'Họ và tên', 'Giới tính', 'Năm sinh', 'Chức vụ', 'Đơn vị công tác', 'Thành phần'],
    rows: voters.map((one, index) => [
      index + 1,
      one.fullName,
      one.gender && gender[one.gender],
      one.birthYear,
      one.post,
      one.workUnit,
      one.groupNames.join('; '),
    ]),
  });
}

/** Three of those present who are not polled and have a name of their own; the first is the head. */
export function electedCommittee(): string[] {
  const isAlone = (name: string) => voters.filter((voter) => voter.fullName === name).length === 1;
  return voters
    .slice(subjects.length, presentCount)
    .map((voter) => voter.fullName)
    .filter(isAlone)
    .slice(2, 5);
}
