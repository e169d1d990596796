-- AlterTable
ALTER TABLE "CommitteeMember" ADD COLUMN     "leftReason" TEXT;

-- Who left, left for a reason.
alter table "CommitteeMember" add constraint "CommitteeMember_left_for_a_reason" check (btrim("leftReason") <> '');
