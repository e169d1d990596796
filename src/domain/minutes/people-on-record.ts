import type { Gender } from '../conference/roll';

/** A person named in a document. `position` is the one line after the name. */
export type PersonOnRecord = { fullName: string; gender: Gender | null; position: string };

/** Thành viên Ban Kiểm phiếu as the minutes list them. */
export type CommitteeMemberOnRecord = PersonOnRecord & { role: 'head' | 'member' };

/** The committee in the order of signing: the head first, the others as they were elected. */
export function inSigningOrder(
  members: readonly CommitteeMemberOnRecord[],
): readonly CommitteeMemberOnRecord[] {
  return [
    ...members.filter((member) => member.role === 'head'),
    ...members.filter((member) => member.role === 'member'),
  ];
}

/** Trưởng ban. A committee without a head is a fault: the conference elected one. */
export function headOf(members: readonly CommitteeMemberOnRecord[]): CommitteeMemberOnRecord {
  const head = members.find((member) => member.role === 'head');
  if (head === undefined) throw new RangeError('The committee has no head');
  return head;
}
