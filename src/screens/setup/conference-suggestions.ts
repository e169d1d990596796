import { usualOpenRules } from '@/domain/conference/open-rules';
import type { OrganisationChoice } from '@/gate/setup/conferences.loader';
import type { ConferenceForm } from '@/gate/setup/conference.schema';

/** The paper every conference rests on; others are added to it. */
export const regulationCitation = 'Quy định số 96-QĐ/TW, ngày 02/02/2023 của Bộ Chính trị';

const written = (unit: string) => ({
  name: `Hội nghị lấy phiếu tín nhiệm đối với các đồng chí lãnh đạo ${unit}`,
  subjectGroupName: `các đồng chí lãnh đạo ${unit}`,
  electorateName: `cán bộ chủ chốt của ${unit}`,
});

/** The form before anybody typed: what the unit suggests, in the words of the documents. */
export function suggestedForm(
  organisation: OrganisationChoice | undefined,
  roundYear: number,
): ConferenceForm {
  const { extraNamePolicy, selfMarking, paperCounting, retentionMonths, reportDueDays } =
    organisation?.openRules ?? usualOpenRules;
  return {
    ...(organisation ? written(organisation.name) : { name: '', subjectGroupName: '', electorateName: '' }),
    superiorName: organisation?.superiorName ?? '',
    regime: organisation?.regime ?? 'party',
    roundYear: String(roundYear),
    legalBases: [{ citation: regulationCitation }],
    heldOn: '',
    startsAt: '08:00',
    venue: '',
    chairName: '',
    chairPosition: '',
    secretaryName: '',
    secretaryPosition: '',
    quorum: '2/3',
    blankAllowed: true,
    disclosureScope: 'leadership',
    extraNamePolicy,
    selfMarking,
    paperCounting,
    retentionMonths: retentionMonths === null ? '' : String(retentionMonths),
    reportDueDays: reportDueDays === null ? '' : String(reportDueDays),
  };
}
