import 'server-only';
import { latestActorOf } from '@/data/audit-log';
import {
  conferencesOfSitting,
  lockConference,
  saveDetails as update,
  type ConferenceDetails,
} from '@/data/conference-repository';
import { rollOfConference } from '@/data/roll-repository';
import { transaction, type Tx } from '@/data/transaction';
import { changesBetween, type RecordState } from '@/domain/audit/record-change';
import { asValues } from '@/domain/audit/roll-states';
import type { Conference } from '@/domain/conference/conference';
import { mayPrepare } from '@/domain/conference/preparation';
import { mayBeNamed, type RehearsalNameRefusal } from '@/domain/conference/rehearsal';
import { sitsWith } from '@/domain/conference/sitting';
import type { WrongState } from '@/domain/conference/transitions';
import { err, ok, type Result } from '@/domain/kernel/result';
import type { SavedMeanwhile } from '@/domain/kernel/saved-meanwhile';
import type { ConferenceScope } from '@/domain/kernel/scope';
import { settlePersons, type ThirdPlaceRefusal } from './settle-persons';
import { detailsOf, type SavedDetails } from './show-details';

/** What the officer wrote, and the version of the conference it was written from. */
export type SaveDetails = SavedDetails;

export type SaveDetailsRefusal =
  /** Somebody saved in between: who, and what stands now, so that the two can be laid side by side. */
  | WrongState
  | ThirdPlaceRefusal
  | RehearsalNameRefusal
  | SavedMeanwhile<SavedDetails>
  /** Its day and place are those of a sitting it shares. */
  | { code: 'sitting-bound'; name: string };

/**
 * Saves details and legal bases of a conference that is a draft or convened. Refused when somebody saved since
 * `version`, when another round would be the third place of a subject, when the name would hide a rehearsal or look
 * like one, and when another day or place would part it from those it sits with. Idempotent: what stands already is not
 * written again.
 */
export async function saveDetails(
  scope: ConferenceScope,
  { version, details, legalBases }: SaveDetails,
): Promise<Result<{ version: number }, SaveDetailsRefusal>> {
  return transaction(async (tx) => {
    const conference = await lockConference(tx, scope);
    const open = mayPrepare(conference);
    if (!open.ok) return open;
    const saved = await asSaved(tx, conference);
    if (conference.version !== version) {
      const by = await latestActorOf(tx, conference.id);
      return err({ code: 'changed-by-someone-else', by, saved });
    }
    const named = mayBeNamed(conference.rehearsal, details.name);
    if (!named.ok && details.name !== conference.name) return named;
    if (!sitsWith({ ...conference, ...details }, conference)) {
      const other = (await conferencesOfSitting(tx, conference.id)).find(({ id }) => id !== conference.id);
      if (other) return err({ code: 'sitting-bound', name: other.name });
    }
    const fields = changedFields(saved, { details, legalBases });
    if (fields.length === 0) return ok({ version });
    const changes = changesBetween('details', [stateOf(saved)], [stateOf({ details, legalBases })]);
    const event = { type: 'conference-changed', fields, changes } as const;
    if (!(await update(tx, scope, version, details, legalBases, event)))
      throw new Error('The version of a locked conference changed.');
    if (details.roundYear !== conference.roundYear) {
      const settled = await settlePersons(tx, scope, { ...details, rehearsal: conference.rehearsal });
      if (!settled.ok) return settled;
    }
    return ok({ version: version + 1 });
  });
}

async function asSaved(tx: Tx, conference: Conference): Promise<SavedDetails> {
  const { legalBases } = await rollOfConference(tx, conference.id);
  return detailsOf(conference, legalBases);
}

type Written = Pick<SavedDetails, 'details' | 'legalBases'>;

function stateOf({ details: { quorum, ...plain }, legalBases }: Written): RecordState {
  const values = {
    ...asValues(plain),
    quorum: `${quorum.of}/${quorum.per}`,
    legalBases: legalBases.join('; '),
  };
  return { key: 'conference', name: plain.name, values };
}

function changedFields(before: Written, after: Written): string[] {
  const { quorum: quorumBefore, ...plainBefore } = before.details;
  const { quorum: quorumAfter, ...plainAfter } = after.details;
  const names = Object.keys(plainBefore) as (keyof Omit<ConferenceDetails, 'quorum'>)[];
  return [
    ...names.filter((name) => plainBefore[name] !== plainAfter[name]),
    ...(quorumBefore.of !== quorumAfter.of || quorumBefore.per !== quorumAfter.per ? ['quorum'] : []),
    ...(JSON.stringify(before.legalBases) !== JSON.stringify(after.legalBases) ? ['legalBases'] : []),
  ];
}
