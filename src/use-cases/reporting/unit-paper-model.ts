import 'server-only';
import type { ConferenceOnRecord, TimeOfDay } from '@/domain/minutes/conference-on-record';
import { defaultAddressTerm, type Letterhead } from '@/domain/minutes/letterhead';
import type { CommitteeMemberOnRecord } from '@/domain/minutes/people-on-record';
import { usualSigning, type Signing } from '@/domain/minutes/signing';
import type { UnitPaper } from '@/domain/minutes/unit-paper';
import type { ConferenceFacts } from './conference-facts';

type Heading = Pick<ConferenceFacts, 'conference' | 'organisation' | 'details'>;

export function letterheadOf({ conference, organisation, details }: Heading): Letterhead {
  return {
    regime: conference.regime,
    partyFormat: details.partyFormat,
    addressTerm: details.addressTerm ?? defaultAddressTerm(conference.regime),
    superiorLines: organisation.superiorHeaderLines,
    issuerLines: organisation.issuerHeaderLines,
    symbol: organisation.symbol,
    place: organisation.placeName,
  };
}

export function conferenceOnRecord({ conference }: Pick<Heading, 'conference'>): ConferenceOnRecord {
  return {
    name: conference.name,
    subjectGroup: conference.subjectGroupName,
    electorateName: conference.electorateName,
    heldOn: conference.heldOn,
    venue: conference.venue,
  };
}

/** What every paper of the unit begins with. `copyTo` stands before the archive in nơi nhận. Pure. */
export function unitPaperOf(facts: ConferenceFacts, copyTo: readonly string[]): UnitPaper {
  const { conference, organisation, details, roll, issue } = facts;
  const { chairName, chairPosition, roundYear } = conference;
  return {
    letterhead: letterheadOf(facts),
    issuerName: organisation.issuerName,
    documentNumber: issue?.number ?? null,
    issuedOn: issue?.issuedOn ?? null,
    signing: signingOf(facts),
    recipients: [...copyTo, ...details.recipients, organisation.archiveLine].filter((line) => line !== ''),
    conference: { ...conferenceOnRecord(facts), roundYear, startsAt: timeOf(conference.startsAt) },
    chair: { fullName: chairName, gender: null, position: chairPosition },
    legalBases: roll.legalBases.map(({ citation }) => citation),
    organiser: details.organiser,
  };
}

/** As the officer has written it, and as usual where nothing is written. */
export function signingOf({ conference, organisation, details }: Heading): Signing {
  const usual = usualSigning({ ...conference, issuerName: organisation.issuerName });
  const { authority, post, name } = details.signing;
  // Whoever names a signer of their own names the post too: the chair's would be another person's.
  if (name !== '' && name !== usual.name) return { authority: authority || usual.authority, post, name };
  return { authority: authority || usual.authority, post: post || usual.post, name: usual.name };
}

export function committeeOnRecord({
  committee,
}: Pick<ConferenceFacts, 'committee'>): CommitteeMemberOnRecord[] {
  return committee.map(({ fullName, gender, post, isHead }) => ({
    fullName,
    gender,
    position: post,
    role: isHead ? ('head' as const) : ('member' as const),
  }));
}

/** "08:00" as a time on the wall. */
export function timeOf(typed: string): TimeOfDay {
  const [hour = 0, minute = 0] = typed.split(':').map(Number);
  return { hour, minute };
}

/** A text nobody has written is nothing. */
export function written(text: string): string | null {
  return text === '' ? null : text;
}
