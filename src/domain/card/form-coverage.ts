import { votersOfForm, type BallotForm, type Roll } from '../conference/roll';
import { cardsToPrint } from './cards-to-print';

type Lists = Pick<Roll, 'subjects' | 'groups' | 'voters'>;
type Form = Pick<BallotForm, 'subjectIds' | 'groupIds'>;

/** Who marks each form, and whom the forms leave out. Names in the order of their lists. */
export type FormCoverage = {
  /** Voters who mark each form, and the cards printed for it with the spare ones. */
  forms: readonly { voters: number; cards: number }[];
  subjectsOnNoForm: readonly string[];
  groupsMarkingNone: readonly string[];
  /** Voters in no group: no form reaches them. */
  votersWithoutGroup: readonly string[];
  /** Subjects whom one and the same voter would mark on two forms. */
  subjectsMarkedTwice: readonly string[];
};

/** Looks at a set of forms, saved or not, against the lists. */
export function coverageOf(forms: readonly Form[], lists: Lists): FormCoverage {
  const { subjects, groups, voters } = lists;
  const marking = forms.map((form) => votersOfForm(form, voters));
  const isMarkedTwice = ({ id }: (typeof subjects)[number]) => {
    const all = marking.filter((_, index) => forms[index]?.subjectIds.includes(id)).flat();
    return new Set(all).size < all.length;
  };
  return {
    forms: marking.map(({ length }) => ({ voters: length, cards: cardsToPrint(length) })),
    subjectsOnNoForm: subjects
      .filter(({ id }) => !forms.some((form) => form.subjectIds.includes(id)))
      .map(({ fullName }) => fullName),
    groupsMarkingNone: groups
      .filter(({ id }) => !forms.some((form) => form.groupIds.includes(id)))
      .map(({ name }) => name),
    votersWithoutGroup: voters
      .filter(({ groupIds }) => groupIds.length === 0)
      .map(({ fullName }) => fullName),
    subjectsMarkedTwice: subjects.filter(isMarkedTwice).map(({ fullName }) => fullName),
  };
}
