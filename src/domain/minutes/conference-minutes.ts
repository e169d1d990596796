import type { AttendanceOnRecord, TimeOfDay } from './conference-on-record';
import type { CommitteeVote, ExemptOnList } from './convening';
import type { CountedForm } from './counted-form';
import type { CommitteeMemberOnRecord, PersonOnRecord } from './people-on-record';
import type { UnitPaper } from './unit-paper';

/** Biên bản hội nghị (F4). */
export type ConferenceMinutes = UnitPaper & {
  /** Null: written by hand. */
  endedAt: TimeOfDay | null;
  secretary: PersonOnRecord;
  observers: readonly PersonOnRecord[];
  attendance: AttendanceOnRecord;
  absentees: readonly (PersonOnRecord & { reason: string })[];
  subjectCount: number;
  subjectPresentCount: number | null;
  exempt: readonly ExemptOnList[];
  dossierSentOn: string | null;
  /** One exchange a line. */
  discussion: readonly string[];
  committee: readonly CommitteeMemberOnRecord[];
  vote: CommitteeVote | null;
  votingOpenedAt: TimeOfDay;
  votingClosedAt: TimeOfDay;
  forms: readonly CountedForm[];
  /** Why people voted again, once for each vote that was annulled. */
  revoteReasons: readonly string[];
  managingAuthority: string;
  conclusion: string;
  copies: number;
};
