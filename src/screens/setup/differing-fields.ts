import type { ConferenceForm } from '@/gate/setup/conference.schema';

export type FieldName = keyof ConferenceForm;

/** Which fields of two versions of the form are not the same, in the order of the form. */
export function differingFields(one: ConferenceForm, other: ConferenceForm): FieldName[] {
  return formFields.filter((name) => JSON.stringify(one[name]) !== JSON.stringify(other[name]));
}

/** Every field, in the order it stands on the form. */
export const formFields = [
  'superiorName',
  'name',
  'subjectGroupName',
  'electorateName',
  'roundYear',
  'legalBases',
  'heldOn',
  'startsAt',
  'venue',
  'chairName',
  'chairPosition',
  'secretaryName',
  'secretaryPosition',
  'quorum',
  'blankAllowed',
  'paperCounting',
  'regime',
  'disclosureScope',
  'extraNamePolicy',
  'selfMarking',
  'retentionMonths',
  'reportDueDays',
] as const satisfies readonly FieldName[];
