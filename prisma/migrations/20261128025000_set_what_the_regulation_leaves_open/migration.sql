-- CreateEnum
CREATE TYPE "ExtraNamePolicy" AS ENUM ('IGNORE_ADDITION', 'INVALIDATE');

-- AlterTable
ALTER TABLE "Conference" ADD COLUMN     "extraNamePolicy" "ExtraNamePolicy" NOT NULL DEFAULT 'IGNORE_ADDITION',
ADD COLUMN     "reportDueDays" INTEGER,
ADD COLUMN     "retentionMonths" INTEGER,
ADD COLUMN     "selfMarking" BOOLEAN NOT NULL DEFAULT true;

alter table "Conference"
  add constraint "Conference_report_due" check ("reportDueDays" between 1 and 365),
  add constraint "Conference_retention" check ("retentionMonths" between 1 and 600);
