import 'server-only';
import type { ActOfTwo } from '@/domain/conference/act-of-two';
import type { ConferenceState, DisclosureScope, DocumentRegime } from '@/domain/conference/conference';
import type { ExtraNamePolicy, PaperCounting } from '@/domain/conference/open-rules';
import type { Gender } from '@/domain/conference/roll';
import type { Measure } from '@/domain/follow-up/measure';
import type { DossierItem, DossierQuestion, FileKind } from '@/domain/dossier/dossier';
import type { Certainty } from '@/domain/electorate/seat';
import type { Role } from '@/domain/kernel/scope';
import type { AddressTerm, PartyFormat } from '@/domain/minutes/letterhead';
import type { WordedPaper } from '@/domain/minutes/wording';
import type { PaperUse } from '@/domain/paper-count/paper-use';
import type { ExemptionReason } from '@/domain/person/exemption';
import type * as stored from '@/generated/prisma/enums';

type Names<Stored extends string, Ours extends string> = {
  fromStored: (name: Stored) => Ours;
  toStored: (name: Ours) => Stored;
};

/** Rows say `IN_SESSION`, the domain says `in-session`; the two types are checked against each other below. */
function names<Stored extends string, Ours extends string>(): Names<Stored, Ours> {
  return {
    fromStored: (name) => name.toLowerCase().replaceAll('_', '-') as Ours,
    toStored: (name) => name.toUpperCase().replaceAll('-', '_') as Stored,
  };
}

type Kebab<S extends string> = S extends `${infer Head}_${infer Tail}`
  ? `${Lowercase<Head>}-${Kebab<Tail>}`
  : Lowercase<S>;

export const stateNames = names<stored.ConferenceState, ConferenceState & Kebab<stored.ConferenceState>>();
export const regimeNames = names<stored.DocumentRegime, DocumentRegime & Kebab<stored.DocumentRegime>>();
export const disclosureNames = names<
  stored.DisclosureScope,
  DisclosureScope & Kebab<stored.DisclosureScope>
>();
export const genderNames = names<stored.Gender, Gender & Kebab<stored.Gender>>();
export const extraNamePolicyNames = names<
  stored.ExtraNamePolicy,
  ExtraNamePolicy & Kebab<stored.ExtraNamePolicy>
>();
export const paperCountingNames = names<stored.PaperCounting, PaperCounting & Kebab<stored.PaperCounting>>();
export const exemptionNames = names<
  stored.ExemptionReason,
  ExemptionReason & Kebab<stored.ExemptionReason>
>();
export const roleNames = names<stored.Role, Role & Kebab<stored.Role>>();
export const attendanceNames = names<stored.AttendanceStatus, Kebab<stored.AttendanceStatus>>();
export const partyFormatNames = names<stored.PartyFormat, PartyFormat & Kebab<stored.PartyFormat>>();
export const wordedPaperNames = names<stored.WordedPaper, WordedPaper & Kebab<stored.WordedPaper>>();
export const addressTermNames = names<stored.AddressTerm, AddressTerm & Kebab<stored.AddressTerm>>();
export const measureNames = names<stored.FollowUpMeasure, Measure & Kebab<stored.FollowUpMeasure>>();
export const dossierItemNames = names<stored.DossierItem, DossierItem & Kebab<stored.DossierItem>>();
export const fileKindNames = names<stored.FileKind, FileKind & Kebab<stored.FileKind>>();
export const questionOriginNames = names<
  stored.QuestionOrigin,
  DossierQuestion['origin'] & Kebab<stored.QuestionOrigin>
>();
export const certaintyNames = names<stored.Certainty, Certainty & Kebab<stored.Certainty>>();
export const paperUseNames = names<stored.PaperUse, PaperUse & Kebab<stored.PaperUse>>();
export const actNames = names<stored.CommitteeAct, ActOfTwo & Kebab<stored.CommitteeAct>>();
