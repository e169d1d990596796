import 'server-only';
import type { Letterhead } from '@/domain/minutes/letterhead';
import type { PersonOnRecord } from '@/domain/minutes/people-on-record';

/** "đồng chí", "ông", "bà": what stands before a name. */
export function addressOf({ addressTerm }: Letterhead, { gender }: Pick<PersonOnRecord, 'gender'>): string {
  if (addressTerm === 'comrade') return 'đồng chí';
  if (gender === null) return 'ông (bà)';
  return gender === 'male' ? 'ông' : 'bà';
}

/** What stands after a number of people: "05 đồng chí" (Party), "05 người" (State). */
export function counterOf({ regime }: Letterhead): string {
  return regime === 'party' ? 'đồng chí' : 'người';
}

/** "các đồng chí", "các ông (bà)": several people without their names. */
export function comradesOf({ addressTerm }: Letterhead): string {
  return addressTerm === 'comrade' ? 'các đồng chí' : 'các ông (bà)';
}

/** "đồng chí chủ trì" (Party), "người chủ trì" (State). */
export function presiderOf({ regime }: Letterhead): string {
  return regime === 'party' ? 'đồng chí chủ trì' : 'người chủ trì';
}

/** "đồng chí Nguyễn Tất Đạt, chuyên viên Trung tâm Chuyển đổi số". */
export function personInLine(letterhead: Letterhead, person: PersonOnRecord): string {
  const words = [`${addressOf(letterhead, person)} ${person.fullName}`, person.position];
  return words.filter((part) => part !== '').join(', ');
}

/** The same with a capital, as an item of a list. */
export function personInList(letterhead: Letterhead, person: PersonOnRecord): string {
  return capitalised(personInLine(letterhead, person));
}

export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

export function lowered(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

/** A free text without its final stop: the sentence around it sets its own. */
export function withoutStop(text: string): string {
  return text.trim().replace(/[.;,\s]+$/, '');
}
