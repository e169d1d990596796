import type { VoidReason } from '../card/voided-card';
import type { PaperUse } from '../paper-count/paper-use';
import type { Entered } from '../tally/check-count';
import type { RecordChange } from './record-change';

/** What was changed, record by record. Missing in entries of version 1, made before this was kept. */
type Changes = { changes?: readonly RecordChange[] };

/**
 * Nhật ký: what may be written down about a conference. Past tense, names and counts only.
 * Nothing about a cast, a card's owner or a single check-in exists here (docs/decisions/004).
 */
export type AuditEvent =
  | { type: 'conference-created'; name: string }
  | ({ type: 'conference-changed'; fields: readonly string[] } & Changes)
  | ({ type: 'subjects-changed'; count: number } & Changes)
  | { type: 'subject-recognised'; name: string; units: readonly string[] }
  | { type: 'subject-told-apart'; name: string }
  | { type: 'subject-exempted'; name: string; reason: string; ground: string }
  | { type: 'subject-exemption-lifted'; name: string }
  | ({ type: 'voters-changed'; count: number } & Changes)
  | ({ type: 'voters-imported'; file: string; rows: number } & Changes)
  | ({ type: 'subjects-imported'; file: string; rows: number } & Changes)
  | { type: 'voters-import-undone'; file: string; rows: number }
  | { type: 'subjects-import-undone'; file: string; rows: number }
  | ({ type: 'ballot-forms-changed'; count: number } & Changes)
  | { type: 'sitting-joined'; conferences: readonly string[] }
  | { type: 'sitting-left'; conference: string }
  | { type: 'rehearsal-made'; name: string }
  | { type: 'rehearsal-wiped'; name: string }
  | { type: 'rule-acknowledged'; rule: string }
  | { type: 'conference-convened' }
  | { type: 'conference-returned-to-draft' }
  | { type: 'session-opened' }
  | { type: 'attendance-list-opened' }
  | { type: 'committee-recorded'; members: readonly string[]; head: string }
  | { type: 'observer-recorded'; name: string }
  | { type: 'observer-removed'; name: string }
  | { type: 'enrolment-issued'; name: string }
  | { type: 'enrolment-used'; name: string }
  | { type: 'keys-created'; members: number; threshold: number }
  | { type: 'keys-discarded' }
  | { type: 'key-holder-left'; name: string }
  | { type: 'key-holder-returned'; name: string }
  | { type: 'cards-frozen'; form: number; count: number; fingerprint: string }
  | { type: 'tablet-paired'; name: string }
  | { type: 'tablet-renamed'; from: string; to: string }
  | { type: 'tablet-revoked'; name: string }
  | { type: 'own-devices-allowed' }
  | { type: 'own-devices-forbidden' }
  | { type: 'test-prepared'; ballots: number }
  | { type: 'test-sealed'; ballots: number }
  | { type: 'test-share-entered'; trustee: number }
  | { type: 'test-passed' }
  | { type: 'test-failed'; differences: number }
  | { type: 'voting-opened'; convened: number; present: number }
  | { type: 'act-seconded'; by: string; second: string }
  | { type: 'voting-closed'; returned: number }
  /** Mã niêm phong as it is printed. */
  | { type: 'box-sealed'; form: number; returned: number; seal: string }
  | { type: 'vote-annulled'; round: number; returned: number; reason: string }
  | { type: 'card-voided'; form: number; reason: VoidReason; voided: number }
  | { type: 'cards-counted-back'; form: number; issued: number; unused: number; spoiled: number }
  | { type: 'voting-closed-on-paper' }
  | { type: 'paper-use-chosen'; use: PaperUse }
  | {
      type: 'paper-stock-counted';
      form: number;
      printed: Entered;
      issued: Entered;
      spoiled: Entered;
      unused: Entered;
    }
  | { type: 'paper-box-sealed'; locked: string; closed: string; opened: string; packed: string }
  | { type: 'paper-handed-in'; form: number; by: string }
  | { type: 'paper-looked-again'; form: number; by: string }
  | { type: 'paper-confirmed'; form: number; by: string }
  | { type: 'box-share-entered'; trustee: number }
  | { type: 'box-opened'; form: number; fingerprint: string }
  | { type: 'count-record-changed' }
  | { type: 'count-confirmed'; by: string }
  | { type: 'result-announced' }
  | { type: 'result-reported' }
  | { type: 'conference-archived' }
  | { type: 'follow-up-recorded'; person: string }
  | { type: 'follow-up-corrected'; person: string }
  | { type: 'follow-up-register-downloaded'; format: string }
  | { type: 'incident-recorded'; number: number }
  | { type: 'incident-resolved'; number: number }
  | { type: 'paper-details-changed' }
  | { type: 'wording-changed'; document: string }
  | { type: 'wording-put-back'; document: string }
  | { type: 'document-downloaded'; document: string; format: string }
  | { type: 'package-downloaded' }
  | { type: 'paper-issued'; document: string; sign: string }
  | { type: 'paper-replaced'; document: string; sign: string; reason: string }
  | { type: 'signed-copy-received'; document: string; file: string; fingerprint: string }
  | { type: 'paper-signed'; document: string; signer: string; issuer: string; fingerprint: string }
  | { type: 'paper-register-downloaded'; year: number }
  | { type: 'archive-downloaded'; papers: number }
  | { type: 'archive-signed'; signer: string; issuer: string }
  | { type: 'retention-set'; months: number; basis: string }
  | { type: 'destruction-ordered'; decision: string; by: string }
  | { type: 'destruction-withdrawn' }
  | { type: 'ballots-destroyed'; decision: string }
  | { type: 'account-created'; username: string }
  | { type: 'unit-created'; name: string }
  | { type: 'unit-changed'; name: string }
  | { type: 'units-imported'; file: string; rows: number }
  | { type: 'units-import-undone'; file: string; rows: number }
  | { type: 'plan-created'; number: string }
  | { type: 'plan-changed'; number: string }
  | { type: 'plan-conferences-made'; number: string; count: number }
  | { type: 'dossier-file-received'; file: string; version: number; fingerprint: string }
  | { type: 'dossier-file-removed'; file: string; fingerprint: string }
  | { type: 'dossier-signatures-recorded'; file: string }
  | { type: 'dossier-settings-changed' }
  | { type: 'dossier-contact-changed'; name: string }
  | { type: 'dossiers-released'; gaps: number; acceptedBy: string }
  | { type: 'dossier-question-recorded'; name: string }
  | { type: 'dossier-question-forwarded'; name: string }
  | { type: 'dossier-question-answered'; name: string }
  | { type: 'reading-links-issued'; count: number }
  | { type: 'reading-link-revoked'; name: string }
  | { type: 'electorate-applied'; template: string; seats: number }
  | ({ type: 'voters-merged'; name: string } & Changes)
  | { type: 'electorate-template-saved'; name: string }
  | { type: 'electorate-template-removed'; name: string }
  | { type: 'signed-in' }
  | { type: 'signed-out' };

export type AuditEventType = AuditEvent['type'];

/** The version of the entry's payload: 2 says what was changed, before and after; 1 only that it was. */
export function versionOf(event: AuditEvent): 1 | 2 {
  return 'changes' in event ? 2 : 1;
}

/** What an entry says was changed; null where it does not say. */
export function changesOf(event: AuditEvent): readonly RecordChange[] | null {
  return 'changes' in event ? (event.changes ?? null) : null;
}
