import { line, type ReadinessLine } from '../conference/readiness-line';
import { dossierBoard, type DossierFacts, type LateThing } from './board';
import { deadlineOf } from './deadlines';

/**
 * What the dossiers add to the readiness list: what is late under Điều 7, which somebody answers for by name, and what is
 * not there yet. Nothing blocks: the regulation does not void a vote for a late paper. A unit that keeps its dossiers on
 * paper has put nothing in: then nothing is known here, and nobody has to answer for it.
 */
export function dossierLines(facts: DossierFacts): ReadinessLine[] {
  if (facts.subjects.length === 0) return [];
  const values = { days: facts.settings.receiptDays };
  if (isUnused(facts)) {
    const isDue = facts.today > deadlineOf('receipt', facts.heldOn, facts.settings);
    return [line(isDue ? 'dossiers-unused' : 'dossiers-later', 'dossiers', { values })];
  }
  const { late, gaps } = dossierBoard(facts);
  const { receiptDays, releaseDays, questionDays, explanationDays } = facts.settings;
  const found = (wanted: readonly LateThing['what'][], days: number) => {
    const things = late.filter(({ what }) => wanted.includes(what));
    return {
      count: things.length,
      found: { values: { count: things.length, days }, names: namesOf(things, facts) },
    };
  };
  const receipt = found(['report', 'asset-declaration', 'collective-review'], receiptDays);
  const release = found(['release'], releaseDays);
  const questions = found(['question'], questionDays);
  const explanation = found(['explanation'], explanationDays);
  const lines = [
    ...(receipt.count > 0 && facts.release === null
      ? [line('report-20-days', 'dossiers', receipt.found)]
      : []),
    ...(release.count > 0 ? [line('dossier-15-days', 'dossiers', release.found)] : []),
    ...(questions.count > 0 ? [line('questions-10-days', 'dossiers', questions.found)] : []),
    ...(explanation.count > 0 ? [line('explanation-3-days', 'dossiers', explanation.found)] : []),
  ];
  if (lines.length > 0) return lines;
  if (gaps.length > 0)
    return [
      line('dossier-gaps', 'dossiers', { values: { count: gaps.length }, names: namesOf(gaps, facts) }),
    ];
  return [line('dossiers', 'dossiers', { values: { count: facts.subjects.length } })];
}

function isUnused({ files, questions, release }: DossierFacts): boolean {
  return files.length === 0 && questions.length === 0 && release === null;
}

/** Whose they are, each once, in the order of the list; what belongs to nobody has no name. */
function namesOf(things: readonly Pick<LateThing, 'subjectId'>[], { subjects }: DossierFacts): string[] {
  return subjects
    .filter(({ id }) => things.some(({ subjectId }) => subjectId === id))
    .map(({ fullName }) => fullName);
}
