import type { Branded, ConferenceId, OrganisationId } from '../kernel/ids';

export type PlanId = Branded<'PlanId'>;
export type PlanStageId = Branded<'PlanStageId'>;

/** Kế hoạch: the paper by which a unit has others hold their conferences in a round. */
export type Plan = {
  id: PlanId;
  organisationId: OrganisationId;
  /** The plan of a unit above that it carries out. */
  superiorId: PlanId | null;
  number: string;
  /** 'YYYY-MM-DD', or null when only the number is known. */
  issuedOn: string | null;
  issuerName: string;
  title: string;
  roundYear: number;
  /** What the plan itself is based on, beside the superior's plan. */
  legalBases: readonly string[];
  stages: readonly PlanStage[];
  version: number;
};

/** Mốc thời gian of a plan: which titles are polled when, and which units hold a conference for it. */
export type PlanStage = {
  id: PlanStageId;
  titles: string;
  /** When, in the words of the plan: "sau sơ kết 6 tháng đầu năm". */
  timing: string;
  /** The last day for it, 'YYYY-MM-DD'; null: others set it, nothing can be late. */
  dueOn: string | null;
  unitIds: readonly OrganisationId[];
};

/** A conference that was made from a stage, as far as the plan is concerned. */
export type StageConference = {
  id: ConferenceId;
  stageId: PlanStageId;
  organisationId: OrganisationId;
  heldOn: string;
  progress: 'preparing' | 'underway' | 'held';
};
