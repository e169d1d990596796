import type { DisclosureScope } from '../conference/conference';
import type { Consequence } from '../outcome/regulation-96';
import type { AttendanceOnRecord } from './conference-on-record';
import type { ExemptOnList } from './convening';
import type { CountedForm } from './counted-form';
import type { CommitteeMemberOnRecord, PersonOnRecord } from './people-on-record';
import type { SubjectResult } from './subject-result';
import type { UnitPaper } from './unit-paper';

/** Báo cáo kết quả gửi cấp quản lý (F5). */
export type AuthorityReport = UnitPaper & {
  addressees: readonly string[];
  dossierSentOn: string | null;
  observers: readonly PersonOnRecord[];
  attendance: AttendanceOnRecord;
  subjectCount: number;
  exempt: readonly ExemptOnList[];
  committee: readonly CommitteeMemberOnRecord[];
  forms: readonly CountedForm[];
  bands: Bands;
  disclosureScope: DisclosureScope;
  hasIncidents: boolean;
  /** Why people voted again, once for each vote that was annulled. */
  revoteReasons: readonly string[];
  proposals: string;
};

/** Somebody in a band, with the ballots it is decided on. */
export type InBand = SubjectResult & { returned: number };

/**
 * Phân loại theo mức tín nhiệm thấp (Quy định 96-QĐ/TW): over a half and under two thirds; two thirds or more. There is
 * no band for tín nhiệm cao.
 */
export type Bands = Record<Exclude<Consequence, 'none'>, readonly InBand[]> & { others: number };

/** Sorts the results of all forms into the bands, in the order of the ballots. */
export function bandsOf(forms: readonly CountedForm[]): Bands {
  const all = forms.flatMap(({ results, reconciliation }) =>
    results.map((result) => ({ ...result, returned: reconciliation.total.returned })),
  );
  const having = (consequence: Consequence) => all.filter((one) => one.consequence === consequence);
  return {
    'remove-from-planning': having('remove-from-planning'),
    'dismissal-procedure': having('dismissal-procedure'),
    others: having('none').length,
  };
}

/** Trích kết quả of one person: nobody else's figures stand on it. */
export type SubjectExtract = UnitPaper & { form: CountedForm; result: SubjectResult };
