import type { ConferenceId, PersonId, SubjectId } from '../kernel/ids';
import { err, ok, type Result } from '../kernel/result';
import { mayBeSamePerson } from './same-person';

/** Quy định 96-QĐ/TW, Điều 3: whoever holds several posts is polled at two places at the most in a round. */
export const mostPlaces = 2;

/** Nơi lấy phiếu: a conference that polls the person; `slot` is 1 or 2. */
export type PollPlace = {
  slot: number;
  roundYear: number;
  conferenceId: ConferenceId;
  conferenceName: string;
  unitName: string;
  heldOn: string;
};

/** Một người trong sổ, with the conferences they are listed in, of any round and unit. */
export type Person = {
  id: PersonId;
  fullName: string;
  birthYear: number | null;
  /** Units whose conferences list the person, each once. */
  unitNames: readonly string[];
  places: readonly PollPlace[];
};

/** A subject of one conference as the register sees it. */
export type RegisteredSubject = {
  subjectId: SubjectId;
  fullName: string;
  birthYear: number | null;
  isPolled: boolean;
  /** Null: nobody said yet who of the register this is. */
  personId: PersonId | null;
};

export type ThirdPlace = { fullName: string; roundYear: number; places: readonly PollPlace[] };

/** Cùng một người? Whom of the register the subject may be: never somebody who is on the same list already. */
export function candidatesFor(
  subject: RegisteredSubject,
  register: readonly Person[],
  listed: readonly RegisteredSubject[],
): Person[] {
  const taken = new Set(listed.map((one) => one.personId));
  return register.filter((person) => !taken.has(person.id) && mayBeSamePerson(subject, person));
}

/** The slot a further conference of the round takes; refused at the third place, naming the other two. */
export function nextSlot(
  person: Pick<Person, 'fullName' | 'places'>,
  roundYear: number,
): Result<number, ThirdPlace> {
  const places = person.places.filter((place) => place.roundYear === roundYear);
  const taken = new Set(places.map((place) => place.slot));
  for (let slot = 1; slot <= mostPlaces; slot += 1) if (!taken.has(slot)) return ok(slot);
  return err({ fullName: person.fullName, roundYear, places });
}

/** What the register says about the subjects of one conference, for its overview. */
export type RegisterFacts = {
  /** Subjects who may be somebody in the register, and nobody has said. */
  toIdentify: readonly string[];
  /** Subjects polled at another place of the round too, and the unit. */
  elsewhere: readonly { fullName: string; unitName: string; heldOn: string }[];
};

export const nothingInRegister: RegisterFacts = { toIdentify: [], elsewhere: [] };
