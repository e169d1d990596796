import { fold } from '../importing/spelling';
import type { SubjectId } from '../kernel/ids';
import type { DossierItem, DossierPlace } from './dossier';

type Named = { id: SubjectId; fullName: string };

/** What a file's name tells of whose paper it is; null where it tells nothing, for a person to say. */
export type MatchedPlace = { subjectId: SubjectId | null; item: DossierItem | null };

/** As officers write them: whole words run together, or the usual short forms standing alone. */
const marks: readonly { item: DossierItem; words: readonly string[]; short: readonly string[] }[] = [
  { item: 'collective-review', words: ['tapthe', 'kiemdiemtt'], short: ['kdtt', 'bckdtt'] },
  { item: 'asset-declaration', words: ['kekhai', 'taisan', 'thunhap'], short: ['kk', 'bkk', 'kkts'] },
  { item: 'explanation', words: ['giaitrinh'], short: ['gt', 'bcgt'] },
  { item: 'report', words: ['baocao', 'tukiemdiem', 'tudanhgia'], short: ['bc', 'bctd'] },
];

/**
 * A proposal from a name like "BC_NguyenVanAn.pdf". Marks and spacing do not matter. Two people whose names fit equally
 * well are nobody: it is better to ask than to give a paper to the wrong one.
 */
export function matchFileName(fileName: string, subjects: readonly Named[]): MatchedPlace {
  const words = wordsOf(fileName.replace(/\.[^.]*$/, ''));
  const run = words.join('');
  const subjectId = whoseName(run, subjects);
  const item = marks.find(
    (mark) =>
      mark.words.some((word) => run.includes(word)) || mark.short.some((word) => words.includes(word)),
  )?.item;
  if (item === 'collective-review') return { subjectId: null, item };
  return { subjectId, item: item ?? null };
}

/** Is it known whose paper this is, and which? */
export function isSettled(place: MatchedPlace): place is DossierPlace {
  return place.item !== null && (place.item === 'collective-review' || place.subjectId !== null);
}

function whoseName(run: string, subjects: readonly Named[]): SubjectId | null {
  const fitting = subjects
    .map(({ id, fullName }) => ({ id, name: wordsOf(fullName).join('') }))
    .filter(({ name }) => name !== '' && run.includes(name));
  const longest = Math.max(0, ...fitting.map(({ name }) => name.length));
  const best = fitting.filter(({ name }) => name.length === longest);
  return best.length === 1 ? (best[0]?.id ?? null) : null;
}

/** "BC_NguyễnVănAn" in words without marks: bc, nguyen, van, an. */
function wordsOf(text: string): string[] {
  const apart = text.normalize('NFC').replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');
  return fold(apart)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}
