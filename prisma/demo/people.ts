import type { SubjectDraft, VoterDraft } from '@/data/roll-repository';
import { demoNames, type DemoPerson } from '@/lib/demo-names';
import { provinces } from './organisations';

/** A group of voters: how many, and each one's post and unit. */
export type GroupPlan = {
  name: string;
  count: number;
  post: (index: number) => string;
  workUnit: (index: number) => string;
};

/** People of one demo conference, all made up with a fixed seed: subjects first, then voters group by group. */
export function demoPeople(plan: {
  seed: number;
  subjectPosts: readonly { partyPost: string; governmentPost: string; shortPost: string }[];
  groups: readonly GroupPlan[];
  /** Whether the subjects also stand on the roll, in the first group. */
  subjectsVote: boolean;
}): { subjects: SubjectDraft[]; voters: VoterDraft[] } {
  const voterCount = plan.groups.reduce((sum, group) => sum + group.count, 0);
  const others = voterCount - (plan.subjectsVote ? plan.subjectPosts.length : 0);
  const names = demoNames({ seed: plan.seed, count: plan.subjectPosts.length + others, namesakes: 1 });
  const subjects = plan.subjectPosts.map((posts, index): SubjectDraft => {
    const person = personAt(names, index);
    return { ...person, ...posts, id: null, birthYear: 1962 + ((index * 3) % 9) };
  });
  const asVoters = plan.subjectsVote ? subjects.map(subjectAsVoter) : [];
  const rest = names.slice(plan.subjectPosts.length);
  const voters: VoterDraft[] = [];
  for (const group of plan.groups) {
    for (let index = 0; index < group.count; index += 1) {
      const own = voters.length < asVoters.length ? asVoters[voters.length] : undefined;
      const person = own ?? {
        ...personAt(rest, voters.length - asVoters.length),
        birthYear: 1965 + ((voters.length * 7) % 20),
        post: group.post(index),
        workUnit: group.workUnit(index),
      };
      voters.push({ ...person, id: null, groupNames: [group.name] });
    }
  }
  return { subjects, voters };
}

function personAt(names: readonly DemoPerson[], index: number) {
  const person = names[index];
  if (!person) throw new RangeError('Too few names were made.');
  const gender = person.gender === 'woman' ? ('female' as const) : ('male' as const);
  return { fullName: person.fullName, gender };
}

function subjectAsVoter({ fullName, gender, birthYear, governmentPost }: SubjectDraft) {
  return { fullName, gender, birthYear, post: governmentPost, workUnit: 'Lãnh đạo' };
}

const departments = [
  'Tổ chức cán bộ',
  'Kế hoạch - Tài chính',
  'Pháp chế',
  'Thanh tra',
  'Hợp tác quốc tế',
  'Tổng hợp',
  'Nghiệp vụ 1',
  'Nghiệp vụ 2',
  'Nghiệp vụ 3',
  'Công nghệ thông tin',
  'Thi đua - Khen thưởng',
  'Văn phòng',
] as const;

/** The department of this index, again from the first after the last. */
export function departmentName(index: number): string {
  return departments[index % departments.length] ?? departments[0];
}

/** The province of this index, again from the first after the last. */
export function provinceName(index: number): string {
  return provinces[index % provinces.length] ?? '';
}
