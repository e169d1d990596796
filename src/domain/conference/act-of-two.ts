import type { Gender } from './roll';

/** Việc của hai thành viên: one member of the ballot committee asks for it, another confirms it. */
export type ActOfTwo = 'open-voting' | 'seal-box' | 'annul-vote';

type NamedMember = { readonly fullName: string; readonly gender: Gender | null };

/** Who asked, and who confirmed. */
export type TwoMembers = { readonly first: NamedMember; readonly second: NamedMember };

/** By whom the vote that counts was opened and sealed. Null: not done, or done before two were asked for. */
export type ActsOfTwo = Readonly<Record<Exclude<ActOfTwo, 'annul-vote'>, TwoMembers | null>>;
