import 'server-only';
import { readVoid } from '@/ballot-box/protocol/card-void';
import {
  countSheetFormat,
  type CountedForm,
  type CountSheet,
  type TestOnSheet,
  type VoidedOnSheet,
} from '@/ballot-box/protocol/count-sheet';
import { archiveOf } from '@/ballot-box/store/archive-store';
import { boxesOfConference, type Box } from '@/ballot-box/store/box-store';
import { excludedBallots } from '@/ballot-box/store/excluded-ballots';
import { packagePieces } from '@/ballot-box/store/package-pieces';
import { voidedCards } from '@/ballot-box/store/void-store';
import { codesOfBox, proofCounts } from '@/ballot-box/store/opening-store';
import { serverGroup } from '@/ballot-box/store/server-group';
import { recordEvent } from '@/data/audit-log';
import { conferenceInScope } from '@/data/conference-repository';
import {
  cardStocksOfConference,
  talliesOfConference,
  type CardStock,
  type StoredRow,
  type StoredTally,
} from '@/data/count-repository';
import { destructionOf } from '@/data/destruction-repository';
import { organisationById } from '@/data/organisation-repository';
import { paperUseOf } from '@/data/paper-count-repository';
import { rollOfConference } from '@/data/roll-repository';
import { testsOfConference, type TestElection } from '@/data/test-election-repository';
import { reading, transaction, type Tx } from '@/data/transaction';
import { packageReadme } from '@/documents/templates/package-readme';
import { hasReached, type Conference } from '@/domain/conference/conference';
import { isDestroyed } from '@/domain/conference/destruction';
import { isRehearsalName } from '@/domain/conference/rehearsal';
import type { BallotForm, Roll } from '@/domain/conference/roll';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { tallyOfTotals } from '@/domain/outcome/outcome-of-totals';
import { sumsOfMarks } from '@/domain/tally/test-election';
import type { FileToPack } from '@/lib/files/zip-stream';
import { version } from '../../../package.json';

export type ExportPackageRefusal =
  | { code: 'package-not-yet' }
  /** Wholly on paper there is no box that anybody could recount. */
  | { code: 'package-without-box' }
  | { code: 'package-destroyed' };

/** The package as a zip file that is written while it is sent, with what its name is made of. */
export type ExportedPackage = {
  pieces: AsyncIterable<Uint8Array>;
  unitName: string;
  heldOn: string;
  isRehearsal: boolean;
};

/**
 * Gói kiểm phiếu: the archives of all forms, the ballots that are not counted, and the figures of the minutes, for a
 * recount on any machine. Refused until two members have confirmed the count. The same count gives the same bytes; each
 * download is recorded in the history. It breaks off where a box no longer gives the archive whose code the minutes bear.
 */
export async function exportPackage(
  scope: ConferenceScope,
): Promise<Result<ExportedPackage, ExportPackageRefusal>> {
  const exported = await reading((tx) => packageOf(tx, scope));
  if (!exported.ok) return exported;
  return transaction(async (tx) => {
    const about = { conferenceId: scope.conferenceId, actor: scope.actor };
    await recordEvent(tx, about, { type: 'package-downloaded' });
    return exported;
  });
}

/** The same package for an archive that holds it: nothing is recorded here. Its pieces are read with `tx`. */
export async function packageOf(
  tx: Tx,
  scope: ConferenceScope,
): Promise<Result<ExportedPackage, ExportPackageRefusal>> {
  const conference = await conferenceInScope(tx, scope);
  if (!hasReached(conference, 'counted')) return err({ code: 'package-not-yet' });
  if ((await paperUseOf(tx, conference.id)) === 'alone') return err({ code: 'package-without-box' });
  if (isDestroyed(await destructionOf(tx, conference.id))) return err({ code: 'package-destroyed' });
  const unit = await organisationById(tx, scope.organisationId);
  const { sheet, files } = await countOf(tx, conference);
  const pieces = packagePieces({ sheet, files, readme: readmeOf(sheet) });
  const { heldOn, name } = conference;
  return ok({ pieces, unitName: unit?.name ?? '', heldOn, isRehearsal: isRehearsalName(name) });
}

/** What lies beside the sheet, by its place in the package. */
type Files = Map<string, FileToPack['content']>;

/** belenios-tool reads the folders of the archives: what is not counted lies apart. */
const excludedFolder = 'phieu-khong-tinh';

async function countOf(tx: Tx, conference: Conference) {
  const roll = await rollOfConference(tx, conference.id);
  const boxes = await boxesOfConference(tx, conference.id);
  const tallies = await talliesOfConference(tx, conference.id);
  const stocks = await cardStocksOfConference(tx, conference.id);
  const files: Files = new Map();
  const forms: CountedForm[] = [];
  for (const form of roll.forms) {
    const box = boxes.find((one) => one.formId === form.id);
    const tally = tallies.find((one) => one.formId === form.id);
    const stock = stocks.find((one) => one.formId === form.id);
    if (!box?.result || !tally || !stock) throw new Error('A counted form without its box or totals.');
    const place = `phieu-${form.index}/${box.electionUuid}.bel`;
    files.set(place, () => archiveOf(tx, box));
    forms.push({
      archive: place,
      voided: await voidedOf(tx, box),
      excludedBallots: await excludedOf(tx, box, form, files),
      ...(await codesOf(tx, box)),
      ...figuresOf(form, roll, tally, stock),
    });
  }
  const tests = await testsOnSheet(tx, conference, roll, files);
  const { name, heldOn, ballotRound } = conference;
  const sheet: CountSheet = {
    format: countSheetFormat,
    software: version,
    conference: name,
    heldOn,
    round: ballotRound,
    forms,
    tests,
  };
  return { sheet, files };
}

/** The ballots of a form that are not counted, a file each. */
async function excludedOf(tx: Tx, { id }: Box, { index }: BallotForm, files: Files): Promise<string[]> {
  const excluded = await excludedBallots(tx, id);
  return excluded.map(({ hash, ballot }) => {
    const place = `${excludedFolder}/phieu-${index}/${Buffer.from(hash, 'base64').toString('hex')}.json`;
    files.set(place, () => [Buffer.from(ballot)]);
    return place;
  });
}

/** The boxes of the test beside the real ones, in a folder that says what they are. */
async function testsOnSheet(
  tx: Tx,
  conference: Conference,
  roll: Roll,
  files: Files,
): Promise<TestOnSheet[]> {
  const boxes = await boxesOfConference(tx, conference.id, 'test');
  const writtenDown = await testsOfConference(tx, conference.id);
  const tests: TestOnSheet[] = [];
  for (const form of roll.forms) {
    const { id, index, title } = form;
    const box = boxes.find((one) => one.formId === id && one.state === 'opened');
    const codes = box && (await codesOfBox(tx, box.id));
    if (!box || !codes?.archive) continue;
    const place = `bo-phieu-thu/phieu-${index}/${box.electionUuid}.bel`;
    files.set(place, () => archiveOf(tx, box));
    const { valid: ballots } = await proofCounts(tx, box.id);
    const test = writtenDown.find(({ formId }) => formId === id);
    const expected = test && expectedOf(test, form, roll);
    tests.push({ index, title, archive: place, archiveSha256: codes.archive, ballots, expected });
  }
  return tests;
}

function expectedOf({ marks, passed }: TestElection, form: BallotForm, roll: Roll): TestOnSheet['expected'] {
  const sums = sumsOfMarks(marks);
  const rows = form.subjectIds.map((subjectId, place) => ({
    subjectId,
    ...(sums[place] ?? { high: 0, medium: 0, low: 0 }),
  }));
  return { ballots: marks.length, subjects: subjectRows(roll, marks.length, rows), passed: passed === true };
}

async function codesOf(tx: Tx, { id }: Box) {
  const { archive, seal } = await codesOfBox(tx, id);
  if (archive === null || seal === null) throw new Error('An opened box without its codes.');
  return { archiveSha256: archive, sealSha256: seal };
}

async function voidedOf(tx: Tx, { id, electionUuid }: Box): Promise<VoidedOnSheet[]> {
  return (await voidedCards(tx, id)).map(({ card, reason, signed }) => {
    const read = readVoid(signed, electionUuid, serverGroup);
    if (!read) throw new Error('A card was voided without its own signature.');
    const { challenge, response } = read.proof;
    return { card, reason, proof: { challenge: challenge.toString(), response: response.toString() } };
  });
}

function figuresOf(
  form: BallotForm,
  roll: Roll,
  { device, paper, excludedCount }: StoredTally,
  stock: CardStock,
) {
  return {
    index: form.index,
    title: form.title,
    cards: stock.printedCount,
    // As it was frozen and shown: the list in the box is what is compared with it.
    cardsFingerprint: stock.fingerprint,
    issued: device.issuedCount,
    returned: device.returnedCount,
    excluded: excludedCount,
    subjects: subjectRows(roll, device.returnedCount, device.rows),
    ...(paper && {
      paper: {
        issued: paper.stock.issued ?? 0,
        returned: paper.returned,
        subjects: subjectRows(roll, paper.returned, paper.rows),
      },
    }),
  };
}

function subjectRows(roll: Roll, returned: number, rows: readonly StoredRow[]) {
  return tallyOfTotals({ returned, rows }).rows.map(({ subjectId, high, medium, low, invalid }) => {
    const subject = roll.subjects.find((one) => one.id === subjectId);
    // As the ballot names the person.
    const name = subject ? `${subject.position}. ${subject.fullName}`.normalize('NFC') : '';
    return { name, high, medium, low, invalid };
  });
}

function readmeOf({ conference, forms, tests }: CountSheet): string {
  return packageReadme({
    conferenceName: conference,
    hasTests: tests.length > 0,
    hasExcluded: forms.some(({ excluded }) => excluded > 0),
    forms: forms.map(({ index, title, archive, archiveSha256 }) => ({
      index,
      title,
      folder: archive.slice(0, archive.lastIndexOf('/')),
      archiveSha256,
    })),
  });
}
