-- CreateEnum
CREATE TYPE "PartyFormat" AS ENUM ('HD05', 'HD36');

-- CreateEnum
CREATE TYPE "AddressTerm" AS ENUM ('COMRADE', 'BY_GENDER');

-- CreateTable
CREATE TABLE "PaperDetails" (
    "conferenceId" UUID NOT NULL,
    "partyFormat" "PartyFormat" NOT NULL DEFAULT 'HD05',
    "addressTerm" "AddressTerm",
    "signingAuthority" TEXT NOT NULL DEFAULT '',
    "signingPost" TEXT NOT NULL DEFAULT '',
    "signerName" TEXT NOT NULL DEFAULT '',
    "preparerName" TEXT NOT NULL DEFAULT '',
    "organiser" TEXT NOT NULL DEFAULT '',
    "contact" TEXT NOT NULL DEFAULT '',
    "doorsOpenAt" TEXT NOT NULL DEFAULT '',
    "replyBefore" TEXT NOT NULL DEFAULT '',
    "firstSummonsNumber" INTEGER,
    "recipients" TEXT[],
    "dossierSentOn" TEXT NOT NULL DEFAULT '',
    "conferenceEndedAt" TEXT NOT NULL DEFAULT '',
    "subjectPresentCount" INTEGER,
    "discussion" TEXT NOT NULL DEFAULT '',
    "conclusion" TEXT NOT NULL DEFAULT '',
    "proposals" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PaperDetails_pkey" PRIMARY KEY ("conferenceId")
);

-- AddForeignKey
ALTER TABLE "PaperDetails" ADD CONSTRAINT "PaperDetails_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;
