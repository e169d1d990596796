import { attendanceCode, attendanceCodeIn } from '@/domain/attendance/attendance-code';
import { foldForSearch } from '@/lib/text/vietnamese';
import type { DeskVoter } from './use-attendance';

type Listed = { number: number; fullName: string };
type Indexed<Person extends Listed> = Person & { key: string; isNamesake: boolean };

export type IndexedVoter = Indexed<DeskVoter>;

/** Prepares the roll for searching as one types; people who share a full name are told apart on the screen. */
export function indexVoters<Person extends Listed>(voters: readonly Person[]): Indexed<Person>[] {
  const keys = voters.map((voter) => foldForSearch(voter.fullName));
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return voters.map((voter, index) => {
    const key = keys[index] ?? '';
    return { ...voter, key, isNamesake: (times.get(key) ?? 0) > 1 };
  });
}

/** The number itself comes first, then numbers that begin with it; a name is found by the words in it. */
export function findVoters<Person extends Listed>(
  voters: readonly Indexed<Person>[],
  query: string,
): readonly Indexed<Person>[] {
  const typed = foldForSearch(query);
  if (typed === '') return voters;
  if (/^\d+$/.test(typed)) {
    const beginning = voters.filter((voter) => String(voter.number).startsWith(String(Number(typed))));
    return [...beginning].sort((one, other) => one.number - other.number);
  }
  const words = typed.split(' ');
  return voters.filter((voter) => words.every((word) => ` ${voter.key}`.includes(` ${word}`)));
}

/** Whom a letter's square or its digits mean; null when it is no attendance code, whatever else it may be. */
export function voterOfLetter(voters: readonly IndexedVoter[], text: string): IndexedVoter | 'nobody' | null {
  const code = attendanceCodeIn(text);
  if (code === null) return null;
  return voters.find((voter) => attendanceCode(voter.id) === code) ?? 'nobody';
}

/** Whom Enter means: the very number, or the only one who matches. */
export function meantVoter(
  matches: readonly IndexedVoter[],
  query: string,
): IndexedVoter | 'nobody' | 'several' {
  const typed = foldForSearch(query);
  if (/^\d+$/.test(typed)) return matches.find((voter) => voter.number === Number(typed)) ?? 'nobody';
  const [first, ...others] = matches;
  if (!first) return 'nobody';
  return others.length === 0 ? first : 'several';
}
