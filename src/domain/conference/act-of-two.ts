import type { Gender } from './roll';

/** Việc của hai thành viên: one member of the ballot committee asks for it, another confirms it. */
export type ActOfTwo = 'open-voting' | 'seal-box';

type NamedMember = { readonly fullName: string; readonly gender: Gender | null };

/** Who asked, and who confirmed. */
export type TwoMembers = { readonly first: NamedMember; readonly second: NamedMember };

/** Null: not done, or done before two were asked for. */
export type ActsOfTwo = Readonly<Record<ActOfTwo, TwoMembers | null>>;
