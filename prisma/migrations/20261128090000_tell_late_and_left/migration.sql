-- AlterEnum
ALTER TYPE "AttendanceStatus" ADD VALUE 'LATE' BEFORE 'ABSENT_EXCUSED';
ALTER TYPE "AttendanceStatus" ADD VALUE 'LEFT' BEFORE 'ABSENT_EXCUSED';

-- AlterTable
ALTER TABLE "CheckIn" ADD COLUMN     "correction" TEXT NOT NULL DEFAULT '',
ALTER COLUMN "status" DROP NOT NULL;

-- A tick that was taken back says why, or is not kept at all. New labels cannot be used in the transaction that adds them.
alter table "CheckIn"
  add constraint "CheckIn_taken_back_for_a_reason" check ("status" is not null or btrim("correction") <> ''),
  add constraint "CheckIn_reason_of_an_absence" check ("reason" = '' or "status"::text not in ('PRESENT', 'LATE'));
