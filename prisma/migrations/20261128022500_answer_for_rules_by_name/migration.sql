-- CreateTable
CREATE TABLE "RuleAcknowledgement" (
    "conferenceId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "facts" TEXT NOT NULL,
    "actorId" UUID NOT NULL,
    "actorName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RuleAcknowledgement_pkey" PRIMARY KEY ("conferenceId","code")
);

-- AddForeignKey
ALTER TABLE "RuleAcknowledgement" ADD CONSTRAINT "RuleAcknowledgement_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

alter table "RuleAcknowledgement" add constraint "RuleAcknowledgement_by_name" check ("actorName" <> '');
