-- CreateEnum
CREATE TYPE "Certainty" AS ENUM ('CONFIRMED', 'INFERRED', 'RECALLED');

-- CreateTable
CREATE TABLE "ElectorateTemplate" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "subjects" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ElectorateTemplate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TemplateSeat" (
    "templateId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "expectedCount" INTEGER,
    "marks" TEXT NOT NULL DEFAULT '',
    "holdsSubjects" BOOLEAN NOT NULL DEFAULT false,
    "legalBasis" TEXT NOT NULL,
    "certainty" "Certainty" NOT NULL,

    CONSTRAINT "TemplateSeat_pkey" PRIMARY KEY ("templateId","position")
);

-- CreateTable
CREATE TABLE "GroupSeat" (
    "groupId" UUID NOT NULL,
    "templateName" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "expectedCount" INTEGER,
    "marks" TEXT NOT NULL DEFAULT '',
    "holdsSubjects" BOOLEAN NOT NULL DEFAULT false,
    "legalBasis" TEXT NOT NULL,
    "certainty" "Certainty" NOT NULL,

    CONSTRAINT "GroupSeat_pkey" PRIMARY KEY ("groupId")
);

-- CreateIndex
CREATE UNIQUE INDEX "ElectorateTemplate_organisationId_name_key" ON "ElectorateTemplate"("organisationId", "name");

-- AddForeignKey
ALTER TABLE "ElectorateTemplate" ADD CONSTRAINT "ElectorateTemplate_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TemplateSeat" ADD CONSTRAINT "TemplateSeat_templateId_fkey" FOREIGN KEY ("templateId") REFERENCES "ElectorateTemplate"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupSeat" ADD CONSTRAINT "GroupSeat_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "VoterGroup"("id") ON DELETE CASCADE ON UPDATE CASCADE;

alter table "TemplateSeat" add constraint "TemplateSeat_expects_somebody" check ("expectedCount" is null or "expectedCount" > 0);
alter table "GroupSeat" add constraint "GroupSeat_expects_somebody" check ("expectedCount" is null or "expectedCount" > 0);
