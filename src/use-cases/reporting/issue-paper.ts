import 'server-only';
import { randomBytes } from 'node:crypto';
import { recordEvent } from '@/data/audit-log';
import { lockConference } from '@/data/conference-repository';
import {
  brokenOff,
  issuedPapersOf,
  keepIssue,
  lockRegister,
  takeNumber,
  takenNumbers,
  type PaperToIssue,
} from '@/data/issued-paper-repository';
import { reading, transaction, type Tx } from '@/data/transaction';
import { hasReached, type Conference } from '@/domain/conference/conference';
import { mustBeReal } from '@/domain/conference/rehearsal';
import type { WrongState } from '@/domain/conference/transitions';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { ConferenceScope } from '@/domain/kernel/scope';
import {
  isAfterArchiving,
  issuable,
  lifeOf,
  type IssuableName,
  type IssuedPaperId,
} from '@/domain/minutes/issued-paper';
import {
  mayTakeNumber,
  nextNumber,
  paperSign,
  type NumberRefusal,
  type PaperKind,
} from '@/domain/minutes/paper-number';
import type { PaperSource } from './paper-forms';
import { areWordsAsRead, hasOutdatedWords } from './standing-words';
import { paperSourceOf, type PaperSourceRefusal, type WantedPaper } from './paper-source';
import { letterheadOf } from './unit-paper-model';
import { writeIssue } from './write-issue';

/** A paper to be issued. `number` null takes the next one; `origin` is the address that the QR leads to. */
export type IssuePaper = Pick<WantedPaper, 'audience'> & {
  document: IssuableName;
  number: number | null;
  /** Somebody answers for numbers left out before this one. */
  acceptsGap: boolean;
  issuedOn: string;
  /** The issued paper it takes the place of, with the reason; null: the first. */
  replacesId: IssuedPaperId | null;
  reason: string;
  origin: string;
};

export type IssuePaperRefusal =
  | PaperSourceRefusal
  | WrongState
  | NumberRefusal
  | { code: 'paper-already-issued' }
  | { code: 'paper-needs-reason' }
  | { code: 'wording-outdated' | 'wording-changed-meanwhile' }
  | { code: 'only-a-rehearsal' };

/**
 * Ban hành: the paper takes its number, is written once in each of its formats, and stays as it is from then on. The
 * number is taken first and under the lock of the register; the files are written outside of any transaction; a paper
 * that was broken off in between keeps its number for whoever issues it next. Refused as drafts are, in an archive, for
 * a number given out, and when somebody has issued it meanwhile: what stands is replaced with a reason, never changed.
 */
export async function issuePaper(
  scope: ConferenceScope,
  command: IssuePaper,
): Promise<Result<{ sign: string; code: string }, IssuePaperRefusal>> {
  if (command.replacesId !== null && command.reason === '') return err({ code: 'paper-needs-reason' });
  const source = await reading((tx) => paperSourceOf(tx, scope, command));
  if (!source.ok) return source;
  if (hasOutdatedWords(source.value)) return err({ code: 'wording-outdated' });
  const taken = await transaction((tx) => placeInRegister(tx, scope, { command, source: source.value }));
  if (!taken.ok) return taken;
  const { paper, paperId } = taken.value;
  const written = await writeIssue(source.value, paper, {
    origin: command.origin,
    salt: randomBytes(16).toString('hex'),
  });
  return transaction(async (tx) => {
    if (!(await keepIssue(tx, paperId, paper, written))) return err({ code: 'paper-already-issued' });
    const about = { conferenceId: scope.conferenceId, actor: scope.actor };
    const { document, sign, replacesId, reason } = paper;
    await recordEvent(
      tx,
      about,
      replacesId === null
        ? { type: 'paper-issued', document, sign }
        : { type: 'paper-replaced', document, sign, reason },
    );
    return ok({ sign, code: written.code });
  });
}

type Placed = { paper: PaperToIssue; paperId: IssuedPaperId };

async function placeInRegister(
  tx: Tx,
  scope: ConferenceScope,
  { command, source }: { command: IssuePaper; source: PaperSource },
): Promise<Result<Placed, IssuePaperRefusal>> {
  const conference = await lockConference(tx, scope);
  const real = mustBeReal(conference);
  if (!real.ok) return real;
  if (hasReached(conference, 'archived') && !isAfterArchiving(command.document))
    return err({ code: 'wrong-state', state: conference.state, needs: 'reported' });
  const { document, issuedOn, replacesId, reason } = command;
  const { current } = lifeOf(document, await issuedPapersOf(tx, scope.conferenceId));
  if ((current?.id ?? null) !== replacesId) return err({ code: 'paper-already-issued' });
  if (!(await areWordsAsRead(tx, scope, source))) return err({ code: 'wording-changed-meanwhile' });
  const number = await numberFor(tx, scope, command, conference);
  if (!number.ok) return number;
  const kind = issuable[document];
  const paper = {
    ...{ document, kind, issuedOn, replacesId, reason, number: number.value },
    year: Number(issuedOn.slice(0, 4)),
    sign: kind === null ? '' : paperSign(letterheadOf(source.facts), kind, number.value),
  };
  const paperId = await takeNumber(tx, scope, paper);
  return paperId === null ? err({ code: 'paper-already-issued' }) : ok({ paper, paperId });
}

async function numberFor(
  tx: Tx,
  scope: ConferenceScope,
  { document, replacesId, issuedOn, number, acceptsGap }: IssuePaper,
  { regime }: Conference,
): Promise<Result<number | null, NumberRefusal>> {
  const kind: PaperKind | null = issuable[document];
  await lockRegister(tx, scope.organisationId);
  if (kind === null) return ok(null);
  const own = await brokenOff(tx, scope.conferenceId, { document, replacesId });
  const taken = (await takenNumbers(tx, scope.organisationId, kind)).filter(({ paperId }) => paperId !== own);
  const place = { year: Number(issuedOn.slice(0, 4)), regime };
  return number === null
    ? ok(nextNumber(taken, place))
    : mayTakeNumber(number, taken, { ...place, acceptsGap });
}
