import 'server-only';
import { writeArchive } from '@/ballot-box/protocol/archive';
import { readElection, type Election } from '@/ballot-box/protocol/election';
import { readEncryptedTally, type EncryptedTally } from '@/ballot-box/protocol/encrypted-tally';
import { openTally, writeResult, type LevelCounts } from '@/ballot-box/protocol/open-tally';
import { checkPartialDecryption, decryptAsServer } from '@/ballot-box/protocol/partial-decryption';
import { readTrustees, serverOwner, type Trustees } from '@/ballot-box/protocol/trustees';
import { boxesOfConference, serverKeyOf, type Box } from '@/ballot-box/store/box-store';
import {
  countedBallots,
  partialDecryptionsOf,
  proofCounts,
  saveOpened,
  savePartialDecryption,
} from '@/ballot-box/store/opening-store';
import { serverGroup, serverRandom } from '@/ballot-box/store/server-group';
import { recordEvent } from '@/data/audit-log';
import { lockConference } from '@/data/conference-repository';
import { cardStocksOfConference, saveTally } from '@/data/count-repository';
import { rollOfConference } from '@/data/roll-repository';
import { transaction, type Tx } from '@/data/transaction';
import type { Conference } from '@/domain/conference/conference';
import type { BallotForm, Roll } from '@/domain/conference/roll';
import type { WrongState } from '@/domain/conference/transitions';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { ruleSetOn } from '@/domain/outcome/rule-set';

export type OpenBoxesRefusal =
  | WrongState
  | { code: 'ballots-not-checked' }
  | { code: 'too-few-shares'; have: number; need: number }
  | { code: 'cards-not-counted-back' };

/**
 * Mở hòm: combines the server's part with those of at least k members, and keeps the totals and nothing else. No ballot
 * is opened. Idempotent: a box that is open stays as it is.
 */
export async function openBoxes(scope: ConferenceScope): Promise<Result<null, OpenBoxesRefusal>> {
  return transaction(async (tx) => {
    const conference = await lockConference(tx, scope);
    if (conference.state !== 'sealed')
      return err({ code: 'wrong-state', state: conference.state, needs: 'sealed' });
    const roll = await rollOfConference(tx, scope.conferenceId);
    for (const box of await boxesOfConference(tx, scope.conferenceId)) {
      if (box.state === 'opened') continue;
      const form = roll.forms.find((candidate) => candidate.id === box.formId);
      if (!form) throw new Error('A box without its form.');
      const opened = await openOne({ tx, scope, conference, roll, form, box });
      if (!opened.ok) return opened;
    }
    return ok(null);
  });
}

type Opening = {
  tx: Tx;
  scope: ConferenceScope;
  conference: Conference;
  roll: Roll;
  form: BallotForm;
  box: Box;
};

async function openOne(opening: Opening): Promise<Result<null, OpenBoxesRefusal>> {
  const { tx, scope, conference, roll, form, box } = opening;
  const stock = (await cardStocksOfConference(tx, scope.conferenceId)).find((one) => one.formId === form.id);
  if (!stock || stock.issuedCount === null) return err({ code: 'cards-not-counted-back' });
  if (box.encryptedTally === null) return err({ code: 'ballots-not-checked' });

  const counts = await proofCounts(tx, box.id);
  const read = readBox(box, box.encryptedTally, counts.valid);
  await addServerPart(tx, box, read);
  const sums = await combine(tx, box, read);
  if (!sums.ok) return sums;

  const result = writeResult(sums.value);
  const archive = await archiveOfBox(tx, box, result);
  if (!(await saveOpened(tx, box.id, { result, archive })))
    throw new Error('A sealed box did not open under its lock.');
  const rules = ruleSetOn(conference.heldOn);
  const subjects = roll.subjects.filter((subject) => form.subjectIds.includes(subject.id));
  await saveTally(tx, scope, {
    formId: form.id,
    issuedCount: stock.issuedCount,
    returnedCount: counts.valid,
    excludedCount: counts.refused,
    rows: subjects.map((subject, index) => {
      const [high, medium, low] = sums.value[index] ?? [0, 0, 0];
      return { subjectId: subject.id, high, medium, low };
    }),
    ruleSet: rules.ok ? rules.value.id : 'regulation-96',
  });
  const event = { type: 'box-opened', form: form.index, fingerprint: read.election.hash } as const;
  await recordEvent(tx, { conferenceId: scope.conferenceId, actor: scope.actor }, event);
  return ok(null);
}

type ReadBox = { election: Election; trustees: Trustees; tally: EncryptedTally };

function readBox(box: Box, tallyText: string, counted: number): ReadBox {
  const election = readElection(box.election, serverGroup);
  const trustees = readTrustees(box.trustees, serverGroup);
  if (!election.ok || !trustees.ok) throw new Error('A stored box does not read back.');
  const tally = readEncryptedTally(tallyText, counted, election.value);
  if (!tally.ok) throw new Error('The stored sums do not read back.');
  return { election: election.value, trustees: trustees.value, tally: tally.value };
}

/** The server's mandatory part: it opens nothing without k members. */
async function addServerPart(tx: Tx, box: Box, { tally, election }: ReadBox): Promise<void> {
  const privateKey = await serverKeyOf(tx, box.id);
  if (privateKey === null) throw new Error('The server has lost its key of a sealed box.');
  const part = decryptAsServer({ tally, election, privateKey, random: serverRandom });
  await savePartialDecryption(tx, box.id, serverOwner, part);
}

async function combine(tx: Tx, box: Box, read: ReadBox): Promise<Result<LevelCounts[], OpenBoxesRefusal>> {
  const parts = (await partialDecryptionsOf(tx, box.id)).map((part) => {
    const checked = checkPartialDecryption({ ...part, ...read });
    if (!checked.ok) throw new Error(`A stored partial decryption does not hold: ${checked.error.code}`);
    return checked.value;
  });
  const opened = openTally({ ...read, partialDecryptions: parts });
  if (opened.ok) return opened;
  if (opened.error.code === 'too-few-shares') return err(opened.error);
  throw new Error(`The sums do not open: ${opened.error.code}`);
}

async function archiveOfBox(tx: Tx, box: Box, result: string): Promise<Uint8Array> {
  if (box.credentials === null || box.encryptedTally === null) throw new Error('A sealed box is incomplete.');
  return writeArchive({
    election: box.election,
    trustees: box.trustees,
    credentials: box.credentials,
    ballots: await countedBallots(tx, box.id),
    encryptedTally: box.encryptedTally,
    partialDecryptions: await partialDecryptionsOf(tx, box.id),
    result,
    // Fixed, so that the archive says nothing of the time and is the same whenever it is written again.
    timestamp: 0,
  });
}
