-- AlterTable
ALTER TABLE "Conference" ADD COLUMN     "planStageId" UUID;

-- CreateTable
CREATE TABLE "Plan" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "superiorId" UUID,
    "number" TEXT NOT NULL,
    "issuedOn" TEXT,
    "issuerName" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "roundYear" INTEGER NOT NULL,
    "legalBases" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlanStage" (
    "id" UUID NOT NULL,
    "planId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "titles" TEXT NOT NULL,
    "timing" TEXT NOT NULL DEFAULT '',
    "dueOn" TEXT,

    CONSTRAINT "PlanStage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StageUnit" (
    "stageId" UUID NOT NULL,
    "organisationId" UUID NOT NULL,

    CONSTRAINT "StageUnit_pkey" PRIMARY KEY ("stageId","organisationId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Plan_organisationId_number_roundYear_key" ON "Plan"("organisationId", "number", "roundYear");

-- CreateIndex
CREATE INDEX "PlanStage_planId_idx" ON "PlanStage"("planId");

-- CreateIndex
CREATE INDEX "StageUnit_organisationId_idx" ON "StageUnit"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "Conference_planStageId_organisationId_key" ON "Conference"("planStageId", "organisationId");

-- AddForeignKey
ALTER TABLE "Conference" ADD CONSTRAINT "Conference_planStageId_fkey" FOREIGN KEY ("planStageId") REFERENCES "PlanStage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Plan" ADD CONSTRAINT "Plan_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Plan" ADD CONSTRAINT "Plan_superiorId_fkey" FOREIGN KEY ("superiorId") REFERENCES "Plan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanStage" ADD CONSTRAINT "PlanStage_planId_fkey" FOREIGN KEY ("planId") REFERENCES "Plan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StageUnit" ADD CONSTRAINT "StageUnit_stageId_fkey" FOREIGN KEY ("stageId") REFERENCES "PlanStage"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StageUnit" ADD CONSTRAINT "StageUnit_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table "Plan"
  add constraint "Plan_issued_day" check ("issuedOn" is null or "issuedOn" ~ '^\d{4}-\d{2}-\d{2}$'),
  add constraint "Plan_does_not_carry_out_itself" check ("superiorId" is distinct from "id");
alter table "PlanStage"
  add constraint "PlanStage_due_day" check ("dueOn" is null or "dueOn" ~ '^\d{4}-\d{2}-\d{2}$');
