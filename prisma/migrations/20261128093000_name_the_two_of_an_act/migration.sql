-- CreateEnum
CREATE TYPE "CommitteeAct" AS ENUM ('OPEN_VOTING', 'SEAL_BOX');

-- CreateTable
CREATE TABLE "ActOfTwo" (
    "conferenceId" UUID NOT NULL,
    "act" "CommitteeAct" NOT NULL,
    "firstMemberId" UUID NOT NULL,
    "secondMemberId" UUID NOT NULL,

    CONSTRAINT "ActOfTwo_pkey" PRIMARY KEY ("conferenceId","act")
);

-- AddForeignKey
ALTER TABLE "ActOfTwo" ADD CONSTRAINT "ActOfTwo_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActOfTwo" ADD CONSTRAINT "ActOfTwo_firstMemberId_fkey" FOREIGN KEY ("firstMemberId") REFERENCES "CommitteeMember"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ActOfTwo" ADD CONSTRAINT "ActOfTwo_secondMemberId_fkey" FOREIGN KEY ("secondMemberId") REFERENCES "CommitteeMember"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Two are two, and who they were stays.
alter table "ActOfTwo" add constraint "ActOfTwo_of_two" check ("firstMemberId" <> "secondMemberId");
create trigger acts_of_two_are_written_once before update on "ActOfTwo"
  for each row execute function refuse_change();
