import 'server-only';
import type { Role } from '@/domain/kernel/scope';

/**
 * Who may do what: the one matrix. A role counts in its own organisation (officer, authority: and all below it),
 * committee members and observers in their one conference. tests/gate/permissions.test.ts asserts every cell.
 */
export const permissions = {
  /** See the conference, its lists and its progress (never a figure before the box is open). */
  'conference.read': ['administrator', 'officer', 'authority', 'committee', 'observer'],
  /** Create and change a conference, its subjects, voters and forms; convene it. */
  'conference.prepare': ['officer'],
  /** In the hall: open the session, take attendance, record the committee and observers, announce, report. */
  'conference.run': ['officer'],
  /** Keys, cards, opening and closing the vote, opening the box, the minutes. */
  'committee.work': ['committee'],
  /** Follow the committee's console without touching anything. */
  'committee.watch': ['committee', 'observer'],
  /** Figures between the opening of the box and the announcement. */
  'results.before-announcement': ['committee', 'observer'],
  /** Figures after the announcement. */
  'results.after-announcement': ['officer', 'committee', 'observer', 'authority'],
  /** The papers written from the lists: voters, subjects, the ballot, the committee, attendance. */
  'papers.lists': ['officer', 'authority', 'committee', 'observer'],
  /** The letters, which may carry personal reading links. */
  'papers.convening': ['officer'],
  /** The unit's own report and minutes, and extracts for single persons. */
  'papers.report': ['officer', 'authority'],
  /** Write what the papers say beside the data of the conference. */
  'papers.write': ['officer'],
  /** Give a paper of the unit its number and day, take its signed copy in, replace it. */
  'papers.issue': ['officer'],
  /** The same for the papers of the count, which the committee signs in the hall. */
  'papers.issue-count': ['officer', 'committee'],
  /** See which papers the unit has issued: numbers and days, never what they say. */
  'papers.register': ['officer', 'authority'],
  /** Take the archive of a conference, and set how long it is kept. */
  'archive.keep': ['officer'],
  /** Order the destruction of ballots whose term is over, or carry out what another has ordered. */
  'archive.destroy': ['officer', 'authority'],
  /** See who reached a band of tín nhiệm thấp and what was decided, and write decisions into the register. */
  'follow-up.keep': ['officer', 'authority'],
  /** See all units below rolled up. */
  'oversight.read': ['authority'],
  /** See the units: their data, their place in the tree, their conferences. */
  'unit.read': ['administrator', 'officer', 'authority'],
  /** Create units below and change them, their place included. */
  'unit.manage': ['administrator', 'authority'],
  /** Change the head and foot of the unit's documents. */
  'unit.letterhead': ['administrator', 'officer', 'authority'],
  /** See plans that one's unit issued, or that name it. */
  'plan.read': ['administrator', 'officer', 'authority'],
  /** Write the unit's plans and make conferences of the units below from them. */
  'plan.manage': ['officer', 'authority'],
  /** See the papers of the dossiers, who is late and who has read. */
  'dossier.read': ['officer', 'authority'],
  /** Take papers in, settle deadlines, release to the voters, issue reading links. */
  'dossier.manage': ['officer'],
  /** Accounts. */
  'organisation.manage': ['administrator'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

/** May this role do this at all, where it holds? */
export function roleMay(role: Role, permission: Permission): boolean {
  const allowed: readonly Role[] = permissions[permission];
  return allowed.includes(role);
}
