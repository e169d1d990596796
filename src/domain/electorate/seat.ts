import type { Branded, OrganisationId } from '../kernel/ids';

/** How surely a rule is known: read in the text of the law, inferred from practice, or only recalled. */
export const certainties = ['confirmed', 'inferred', 'recalled'] as const;

export type Certainty = (typeof certainties)[number];

/**
 * Suất trong thành phần ghi phiếu: who marks by virtue of what, by Quy định 96-QĐ/TW, Điều 3 khoản 2 and Phụ lục 1.
 * The voters of one group hold it.
 */
export type Seat = {
  name: string;
  /** How many people hold it; null where the rule does not fix it. */
  expectedCount: number | null;
  /** The positions polled that it marks, in words; empty: everybody polled. */
  marks: string;
  /** Those polled mark too, through this seat. */
  holdsSubjects: boolean;
  legalBasis: string;
  certainty: Certainty;
};

/** Mẫu thành phần ghi phiếu of one kind of unit: whom it polls, and who marks. */
export type ElectorateTemplate = {
  name: string;
  subjects: string;
  seats: readonly Seat[];
};

/** The seat a group of a conference fills, and the template it was taken from. */
export type PlacedSeat = Seat & { templateName: string };

export type ElectorateTemplateId = Branded<'ElectorateTemplateId'>;

/** A unit's own copy of a template, saved since `version`. */
export type OwnTemplate = ElectorateTemplate & {
  id: ElectorateTemplateId;
  organisationId: OrganisationId;
  version: number;
};
