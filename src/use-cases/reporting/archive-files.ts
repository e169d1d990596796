import 'server-only';
import { keptBytes, saidBy } from '@/data/issued-paper-repository';
import { signedCopiesOf, signedVersion } from '@/data/signed-copies';
import { reading } from '@/data/transaction';
import type { SigningCertificate } from '@/documents/signing/read-certificate';
import { signCms } from '@/documents/signing/sign-cms';
import { archiveIndex, type ArchivedPaper, type ArchiveIndex } from '@/documents/templates/archive-index';
import { archiveReadme } from '@/documents/templates/archive-readme';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { issuableNames, type IssuedPaper } from '@/domain/minutes/issued-paper';
import { canonical } from '@/lib/canonical-json';
import { now } from '@/lib/clock';
import { textFile, wholeFile, type FileToPack, type LastFiles } from '@/lib/files/zip-stream';
import { inTurn } from '@/lib/in-turn';
import { sha256Hex } from '@/lib/sha256-hex';
import { foldForSearch } from '@/lib/text/vietnamese';
import { vietnamDay } from '@/lib/text/vietnam-time';
import { version } from '../../../package.json';
import type { ArchiveContents, ArchiveWords } from './archive-contents';
import { historyFiles, historyOf } from './archive-history';
import { packageOf } from './export-package';

const packagePlace = 'goi-kiem-phieu.zip';

type PackedPaper = { issue: IssuedPaper; folder: string; files: readonly (FileToPack & { words: string })[] };

/** Every file of an archive in its order, read from the database when its turn comes. */
export async function* archiveFiles(
  scope: ConferenceScope,
  contents: ArchiveContents,
  { words, signer }: { words: ArchiveWords; signer: string | null },
): AsyncGenerator<FileToPack> {
  const { conference } = contents.facts;
  const papers = await inTurn([...contents.standing, ...contents.replaced], (issue) =>
    packedPaper(issue, contents, words),
  );
  const history = await historyOf(scope.conferenceId);
  const index = indexOf(scope, contents, papers, { words, signer, entryCount: history.entryCount });
  yield textFile('index.html', [archiveIndex(index)]);
  yield textFile('README.txt', [archiveReadme({ conferenceName: conference.name, software: version })]);
  for (const { files } of papers) yield* files;
  if (contents.hasPackage) yield packageFile(scope);
  yield* historyFiles(conference, history, words);
}

/** SHA256SUMS, after everything it names, and its detached signature where somebody signs. */
export function lastFilesOf(signing: SigningCertificate | null): LastFiles {
  return async (sums) => {
    const content = Buffer.from(sums);
    const list = { name: 'SHA256SUMS', content };
    if (signing === null) return [list];
    return [list, { name: 'SHA256SUMS.p7s', content: await signCms(content, signing, now()) }];
  };
}

/** The kept files of one issue, every signed copy of it, and the words that its code is the hash of. */
async function packedPaper(
  issue: IssuedPaper,
  { standing }: ArchiveContents,
  { titles }: ArchiveWords,
): Promise<PackedPaper> {
  const { id, document, sign } = issue;
  const isStanding = standing.includes(issue);
  const name = plainName(sign === '' ? titles[document] : `${titles[document]} ${sign}`);
  const number = String(issuableNames.indexOf(document) + 1).padStart(2, '0');
  // Several replaced issues may bear the same name: the code tells them apart.
  const folder = isStanding ? `van-ban/${number}-${name}` : `da-thay-the/${number}-${name}-${issue.code}`;
  const kept = issue.files.map(({ format, sha256 }) => ({
    ...wholeFile(`${folder}/${name}.${format}`, async () => {
      const bytes = await reading((tx) => keptBytes(tx, id, format));
      if (!bytes || sha256Hex(bytes) !== sha256) throw new Error('A kept file is not as it was issued.');
      return bytes;
    }),
    words: formatWords[format],
  }));
  const copies = await reading((tx) => signedCopiesOf(tx, id));
  const signed = copies.map(({ version: copy, extension }) => ({
    ...wholeFile(`${folder}/${name}-ban-ky-${copy}.${extension}`, () =>
      reading((tx) => signedVersion(tx, id, copy)),
    ),
    words: copies.length === 1 ? 'Bản ký' : `Bản ký ${copy}`,
  }));
  const said = textFile(`${folder}/noi-dung.json`, saidByPaper(id));
  return { issue, folder, files: [...kept, ...signed, { ...said, words: 'Nội dung (JSON)' }] };
}

const formatWords = {
  docx: 'Word',
  pdf: 'PDF',
  xlsx: 'Excel',
  'zip-docx': 'Word',
  'zip-pdf': 'PDF',
} as const;

async function* saidByPaper(id: IssuedPaper['id']): AsyncGenerator<string> {
  yield JSON.stringify(canonical(await reading((tx) => saidBy(tx, id))));
}

function packageFile(scope: ConferenceScope): FileToPack {
  return {
    name: packagePlace,
    isPacked: true,
    content: async function* () {
      const written = await reading((tx) => packageOf(tx, scope));
      if (!written.ok) throw new Error(`The package of a reported conference: ${written.error.code}`);
      yield* written.value.pieces;
    },
  };
}

function indexOf(
  { actor }: ConferenceScope,
  { facts, retention, standing, replaced, notIssued, hasPackage }: ArchiveContents,
  papers: readonly PackedPaper[],
  { words, signer, entryCount }: { words: ArchiveWords; signer: string | null; entryCount: number },
): ArchiveIndex {
  const { conference, organisation } = facts;
  const person = (name: string, post: string) => [name, post].filter((part) => part !== '').join(', ');
  const all = [...standing, ...replaced];
  const rows = papers.map((paper) => rowOf(paper, all, words));
  return {
    unitName: organisation.name,
    conferenceName: conference.name,
    heldOn: conference.heldOn,
    venue: conference.venue,
    chair: person(conference.chairName, conference.chairPosition),
    secretary: person(conference.secretaryName, conference.secretaryPosition),
    retention,
    takenBy: actor.name,
    takenOn: vietnamDay(now()),
    software: version,
    signer,
    standing: rows.slice(0, standing.length),
    replaced: rows.slice(standing.length),
    notIssued: notIssued.map((name) => words.titles[name]),
    destroyedOn: facts.destruction?.done?.on ?? null,
    packagePlace: hasPackage ? packagePlace : null,
    entryCount,
  };
}

function rowOf(
  { issue, files }: PackedPaper,
  all: readonly IssuedPaper[],
  { titles }: ArchiveWords,
): ArchivedPaper {
  const { id, document, sign, issuedOn, issuedBy, code, replacesId, reason } = issue;
  const before = all.find((one) => one.id === replacesId);
  const after = all.find((one) => one.replacesId === id);
  return {
    ...{ title: titles[document], sign, issuedOn, issuedBy, code },
    files: files.map(({ name: place, words }) => ({ place, words })),
    replaces: before ? { sign: before.sign, issuedOn: before.issuedOn, reason } : null,
    replacedBy: after ? { sign: after.sign, issuedOn: after.issuedOn, reason: after.reason } : null,
  };
}

/** "Biên bản kiểm phiếu 12-BB/ĐU" → "bien-ban-kiem-phieu-12-bb-du": a name that every system keeps. */
function plainName(words: string): string {
  return foldForSearch(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
}
