import type { Gender } from '../conference/roll';

/** Somebody read from a sheet. Which posts are filled depends on the list: voters have one, subjects two and a short one. */
export type ImportedPerson = {
  fullName: string;
  gender: Gender | null;
  birthYear: number | null;
  post: string;
  partyPost: string;
  governmentPost: string;
  shortPost: string;
  workUnit: string;
  groupNames: readonly string[];
};

/** What tells two people apart. */
export type Identity = Pick<ImportedPerson, 'fullName' | 'birthYear' | 'workUnit'> & { post: string };

/** Longest text of one cell. */
export const longestText = 200;
