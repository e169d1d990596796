-- CreateEnum
CREATE TYPE "FollowUpMeasure" AS ENUM ('REMOVED_FROM_PLANNING', 'CEASED_OFFICE', 'OTHER_WORK', 'RESIGNATION', 'CONFIDENCE_DECISION', 'DISMISSED', 'LOWER_POST', 'OTHER');

-- CreateTable
CREATE TABLE "FollowUpDecision" (
    "id" UUID NOT NULL,
    "conferenceId" UUID NOT NULL,
    "subjectId" UUID NOT NULL,
    "measure" "FollowUpMeasure",
    "decidedBy" TEXT NOT NULL,
    "decidedOn" TEXT NOT NULL,
    "documentNumber" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "correctsId" UUID,
    "recordedBy" TEXT NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FollowUpDecision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "FollowUpDecision_correctsId_key" ON "FollowUpDecision"("correctsId");

-- CreateIndex
CREATE INDEX "FollowUpDecision_conferenceId_idx" ON "FollowUpDecision"("conferenceId");

-- CreateIndex
CREATE INDEX "FollowUpDecision_subjectId_idx" ON "FollowUpDecision"("subjectId");

-- AddForeignKey
ALTER TABLE "FollowUpDecision" ADD CONSTRAINT "FollowUpDecision_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUpDecision" ADD CONSTRAINT "FollowUpDecision_subjectId_fkey" FOREIGN KEY ("subjectId") REFERENCES "Subject"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FollowUpDecision" ADD CONSTRAINT "FollowUpDecision_correctsId_fkey" FOREIGN KEY ("correctsId") REFERENCES "FollowUpDecision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A line is never rewritten: what was wrong is corrected by a later line.
create trigger follow_ups_are_append_only before update or delete on "FollowUpDecision"
  for each row execute function refuse_change();
alter table "FollowUpDecision"
  add constraint "FollowUpDecision_day" check ("decidedOn" ~ '^\d{4}-\d{2}-\d{2}$'),
  add constraint "FollowUpDecision_strikes_out_a_line" check ("measure" is not null or "correctsId" is not null),
  add constraint "FollowUpDecision_other_in_words" check ("measure" is distinct from 'OTHER' or "note" <> '');
