import { levels, type Choice, type Level } from '../ballot/level';

/** Marks of the ballots of one form: a row for each ballot, in it a choice for each person in form order. */
export type Marks = readonly (readonly Choice[])[];

/** Ballots of one person at each level; what is left of all ballots is blank. */
export type LevelSums = Readonly<Record<Level, number>>;

/** Ô khác với dự kiến: a figure of the test that came out otherwise than written down. */
export type TestDifference =
  | { figure: 'ballots'; expected: number; counted: number }
  /** `subject`: place on the form, from 0. */
  | { figure: Level; subject: number; expected: number; counted: number };

/** Ballots of a usual test: each level once, a blank row or a level more, and one that differs from row to row. */
const usualBallots = 5;
/** With so few people an exchange of two levels would not show by the fifth ballot: each level gets a sum of its own. */
const fewSubjects = 3;

/**
 * Phiếu thử: what to mark on each test card, so that every level of every person is marked at least once, a blank row
 * too where it is allowed, and an exchange of two levels or of two neighbours changes a sum.
 */
export function coveringMarks(form: { subjectCount: number; blankAllowed: boolean }): Choice[][] {
  const rows = Array.from({ length: form.subjectCount }, (_, subject) => marksOfSubject(subject, form));
  const ballots = rows[0]?.length ?? 0;
  return Array.from({ length: ballots }, (_, ballot) => rows.map((marks) => marks[ballot] ?? 'blank'));
}

/** Turned by one from row to row, so that no ballot is all of one level. */
function marksOfSubject(subject: number, form: { subjectCount: number; blankAllowed: boolean }): Choice[] {
  const one = levelAt(subject);
  const two = levelAt(subject + 1);
  const blank: Choice[] = form.blankAllowed ? ['blank'] : [];
  const few: Choice[] = [...levels, one, one, two, ...blank];
  const usual: Choice[] = [...levels, ...blank, one, two].slice(0, usualBallots);
  return turned(form.subjectCount < fewSubjects ? few : usual, subject);
}

function levelAt(place: number): Level {
  return levels[place % levels.length] ?? 'high';
}

function turned(choices: readonly Choice[], by: number): Choice[] {
  const start = by % choices.length;
  return [...choices.slice(start), ...choices.slice(0, start)];
}

/** What the marks add up to, person by person. */
export function sumsOfMarks(marks: Marks): LevelSums[] {
  const [first = []] = marks;
  return first.map((_, subject) => {
    const count = (level: Level) => marks.filter((ballot) => ballot[subject] === level).length;
    return { high: count('high'), medium: count('medium'), low: count('low') };
  });
}

/** Compares the opened sums of a test with what was written down, figure by figure. Empty: the test passed. */
export function testDifferences(
  marks: Marks,
  opened: { ballots: number; sums: readonly LevelSums[] },
): TestDifference[] {
  const found: TestDifference[] = [];
  if (opened.ballots !== marks.length)
    found.push({ figure: 'ballots', expected: marks.length, counted: opened.ballots });
  for (const [subject, expected] of sumsOfMarks(marks).entries())
    for (const level of levels) {
      const counted = opened.sums[subject]?.[level] ?? 0;
      if (counted !== expected[level])
        found.push({ figure: level, subject, expected: expected[level], counted });
    }
  return found;
}
