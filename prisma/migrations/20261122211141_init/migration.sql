-- CreateEnum
CREATE TYPE "ConferenceState" AS ENUM ('DRAFT', 'CONVENED', 'IN_SESSION', 'VOTING', 'SEALED', 'COUNTED', 'ANNOUNCED', 'REPORTED', 'ARCHIVED');

-- CreateEnum
CREATE TYPE "DisclosureScope" AS ENUM ('CONFERENCE', 'LEADERSHIP', 'AGENCY', 'PUBLIC');

-- CreateEnum
CREATE TYPE "Gender" AS ENUM ('MALE', 'FEMALE');

-- CreateEnum
CREATE TYPE "AttendanceStatus" AS ENUM ('PRESENT', 'ABSENT_EXCUSED', 'ABSENT_UNEXCUSED');

-- CreateEnum
CREATE TYPE "DocumentRegime" AS ENUM ('PARTY', 'STATE');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('ADMINISTRATOR', 'OFFICER', 'COMMITTEE', 'OBSERVER', 'AUTHORITY');

-- CreateTable
CREATE TABLE "AuditEvent" (
    "sequence" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "conferenceId" UUID,
    "actorId" UUID,
    "actorName" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "payload" JSONB NOT NULL,
    "previousHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("sequence")
);

-- CreateTable
CREATE TABLE "Conference" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "state" "ConferenceState" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "subjectGroupName" TEXT NOT NULL,
    "electorateName" TEXT NOT NULL,
    "superiorName" TEXT NOT NULL,
    "roundYear" INTEGER NOT NULL,
    "heldOn" TEXT NOT NULL,
    "startsAt" TEXT NOT NULL,
    "venue" TEXT NOT NULL,
    "chairName" TEXT NOT NULL DEFAULT '',
    "chairPosition" TEXT NOT NULL DEFAULT '',
    "secretaryName" TEXT NOT NULL DEFAULT '',
    "secretaryPosition" TEXT NOT NULL DEFAULT '',
    "regime" "DocumentRegime" NOT NULL,
    "quorumOf" INTEGER NOT NULL DEFAULT 2,
    "quorumPer" INTEGER NOT NULL DEFAULT 3,
    "blankAllowed" BOOLEAN NOT NULL DEFAULT true,
    "disclosureScope" "DisclosureScope" NOT NULL DEFAULT 'LEADERSHIP',
    "convenedCount" INTEGER,
    "presentCount" INTEGER,
    "votingOpenedAt" TIMESTAMPTZ(3),
    "votingClosedAt" TIMESTAMPTZ(3),
    "countedAt" TIMESTAMPTZ(3),
    "announcedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Conference_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LegalBasis" (
    "id" UUID NOT NULL,
    "conferenceId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "citation" TEXT NOT NULL,

    CONSTRAINT "LegalBasis_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Subject" (
    "id" UUID NOT NULL,
    "conferenceId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "fullName" TEXT NOT NULL,
    "gender" "Gender",
    "birthYear" INTEGER,
    "partyPost" TEXT NOT NULL DEFAULT '',
    "governmentPost" TEXT NOT NULL DEFAULT '',
    "shortPost" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Subject_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VoterGroup" (
    "id" UUID NOT NULL,
    "conferenceId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "VoterGroup_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Voter" (
    "id" UUID NOT NULL,
    "conferenceId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "fullName" TEXT NOT NULL,
    "searchKey" TEXT NOT NULL,
    "gender" "Gender",
    "birthYear" INTEGER,
    "post" TEXT NOT NULL DEFAULT '',
    "workUnit" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Voter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GroupMembership" (
    "voterId" UUID NOT NULL,
    "groupId" UUID NOT NULL,

    CONSTRAINT "GroupMembership_pkey" PRIMARY KEY ("voterId","groupId")
);

-- CreateTable
CREATE TABLE "BallotForm" (
    "id" UUID NOT NULL,
    "conferenceId" UUID NOT NULL,
    "index" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "colour" TEXT NOT NULL DEFAULT 'lam',

    CONSTRAINT "BallotForm_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BallotFormSubject" (
    "formId" UUID NOT NULL,
    "subjectId" UUID NOT NULL,

    CONSTRAINT "BallotFormSubject_pkey" PRIMARY KEY ("formId","subjectId")
);

-- CreateTable
CREATE TABLE "BallotFormGroup" (
    "formId" UUID NOT NULL,
    "groupId" UUID NOT NULL,

    CONSTRAINT "BallotFormGroup_pkey" PRIMARY KEY ("formId","groupId")
);

-- CreateTable
CREATE TABLE "CountRecord" (
    "conferenceId" UUID NOT NULL,
    "technicians" TEXT NOT NULL DEFAULT '',
    "witnesses" TEXT NOT NULL DEFAULT '',
    "notReturnedReason" TEXT NOT NULL DEFAULT '',
    "diffExplanation" TEXT NOT NULL DEFAULT '',
    "complaints" TEXT NOT NULL DEFAULT '',
    "mediaText" TEXT NOT NULL DEFAULT '',
    "mediaSeal" TEXT NOT NULL DEFAULT '',
    "copies" INTEGER NOT NULL DEFAULT 3,

    CONSTRAINT "CountRecord_pkey" PRIMARY KEY ("conferenceId")
);

-- CreateTable
CREATE TABLE "FormTally" (
    "formId" UUID NOT NULL,
    "conferenceId" UUID NOT NULL,
    "issuedCount" INTEGER NOT NULL,
    "returnedCount" INTEGER NOT NULL,
    "excludedCount" INTEGER NOT NULL,
    "rows" JSONB NOT NULL,
    "ruleSet" TEXT NOT NULL,

    CONSTRAINT "FormTally_pkey" PRIMARY KEY ("formId")
);

-- CreateTable
CREATE TABLE "TallyConfirmation" (
    "conferenceId" UUID NOT NULL,
    "memberId" UUID NOT NULL,

    CONSTRAINT "TallyConfirmation_pkey" PRIMARY KEY ("conferenceId","memberId")
);

-- CreateTable
CREATE TABLE "CheckIn" (
    "voterId" UUID NOT NULL,
    "conferenceId" UUID NOT NULL,
    "status" "AttendanceStatus" NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "CheckIn_pkey" PRIMARY KEY ("voterId")
);

-- CreateTable
CREATE TABLE "CommitteeMember" (
    "id" UUID NOT NULL,
    "conferenceId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "fullName" TEXT NOT NULL,
    "gender" "Gender",
    "post" TEXT NOT NULL DEFAULT '',
    "isHead" BOOLEAN NOT NULL DEFAULT false,
    "votesFor" INTEGER NOT NULL,
    "voterId" UUID,
    "userId" UUID,
    "trusteeIndex" INTEGER,

    CONSTRAINT "CommitteeMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Observer" (
    "id" UUID NOT NULL,
    "conferenceId" UUID NOT NULL,
    "fullName" TEXT NOT NULL,
    "gender" "Gender",
    "post" TEXT NOT NULL DEFAULT '',
    "organisation" TEXT NOT NULL DEFAULT '',
    "userId" UUID,

    CONSTRAINT "Observer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Enrolment" (
    "tokenHash" TEXT NOT NULL,
    "conferenceId" UUID NOT NULL,
    "memberId" UUID,
    "observerId" UUID,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Enrolment_pkey" PRIMARY KEY ("tokenHash")
);

-- CreateTable
CREATE TABLE "CardStock" (
    "formId" UUID NOT NULL,
    "printedCount" INTEGER NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "frozenAt" TIMESTAMPTZ(3) NOT NULL,
    "spoiledCount" INTEGER,
    "unusedCount" INTEGER,

    CONSTRAINT "CardStock_pkey" PRIMARY KEY ("formId")
);

-- CreateTable
CREATE TABLE "Incident" (
    "conferenceId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "resolution" TEXT NOT NULL DEFAULT '',
    "recordedBy" TEXT NOT NULL,

    CONSTRAINT "Incident_pkey" PRIMARY KEY ("conferenceId","number")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" UUID NOT NULL,
    "parentId" UUID,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "regime" "DocumentRegime" NOT NULL,
    "superiorHeaderLines" TEXT[],
    "issuerHeaderLines" TEXT[],
    "issuerName" TEXT NOT NULL,
    "symbol" TEXT NOT NULL,
    "placeName" TEXT NOT NULL,
    "archiveLine" TEXT NOT NULL,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "User" (
    "id" UUID NOT NULL,
    "username" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "fullName" TEXT NOT NULL,
    "position" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RoleGrant" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "organisationId" UUID NOT NULL,
    "conferenceId" UUID,

    CONSTRAINT "RoleGrant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInFailure" (
    "username" TEXT NOT NULL,
    "failureCount" INTEGER NOT NULL,
    "lastFailedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SignInFailure_pkey" PRIMARY KEY ("username")
);

-- CreateIndex
CREATE UNIQUE INDEX "AuditEvent_hash_key" ON "AuditEvent"("hash");

-- CreateIndex
CREATE INDEX "AuditEvent_conferenceId_sequence_idx" ON "AuditEvent"("conferenceId", "sequence");

-- CreateIndex
CREATE INDEX "Conference_organisationId_idx" ON "Conference"("organisationId");

-- CreateIndex
CREATE INDEX "LegalBasis_conferenceId_idx" ON "LegalBasis"("conferenceId");

-- CreateIndex
CREATE INDEX "Subject_conferenceId_idx" ON "Subject"("conferenceId");

-- CreateIndex
CREATE UNIQUE INDEX "VoterGroup_conferenceId_name_key" ON "VoterGroup"("conferenceId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Voter_conferenceId_number_key" ON "Voter"("conferenceId", "number");

-- CreateIndex
CREATE INDEX "GroupMembership_groupId_idx" ON "GroupMembership"("groupId");

-- CreateIndex
CREATE UNIQUE INDEX "BallotForm_conferenceId_index_key" ON "BallotForm"("conferenceId", "index");

-- CreateIndex
CREATE INDEX "BallotFormSubject_subjectId_idx" ON "BallotFormSubject"("subjectId");

-- CreateIndex
CREATE INDEX "BallotFormGroup_groupId_idx" ON "BallotFormGroup"("groupId");

-- CreateIndex
CREATE INDEX "FormTally_conferenceId_idx" ON "FormTally"("conferenceId");

-- CreateIndex
CREATE INDEX "CheckIn_conferenceId_idx" ON "CheckIn"("conferenceId");

-- CreateIndex
CREATE UNIQUE INDEX "CommitteeMember_conferenceId_trusteeIndex_key" ON "CommitteeMember"("conferenceId", "trusteeIndex");

-- CreateIndex
CREATE UNIQUE INDEX "CommitteeMember_conferenceId_voterId_key" ON "CommitteeMember"("conferenceId", "voterId");

-- CreateIndex
CREATE INDEX "Observer_conferenceId_idx" ON "Observer"("conferenceId");

-- CreateIndex
CREATE INDEX "Enrolment_conferenceId_idx" ON "Enrolment"("conferenceId");

-- CreateIndex
CREATE UNIQUE INDEX "Organisation_name_key" ON "Organisation"("name");

-- CreateIndex
CREATE UNIQUE INDEX "User_username_key" ON "User"("username");

-- CreateIndex
CREATE UNIQUE INDEX "RoleGrant_userId_role_organisationId_conferenceId_key" ON "RoleGrant"("userId", "role", "organisationId", "conferenceId");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- AddForeignKey
ALTER TABLE "Conference" ADD CONSTRAINT "Conference_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LegalBasis" ADD CONSTRAINT "LegalBasis_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Subject" ADD CONSTRAINT "Subject_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VoterGroup" ADD CONSTRAINT "VoterGroup_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Voter" ADD CONSTRAINT "Voter_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupMembership" ADD CONSTRAINT "GroupMembership_voterId_fkey" FOREIGN KEY ("voterId") REFERENCES "Voter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupMembership" ADD CONSTRAINT "GroupMembership_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "VoterGroup"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BallotForm" ADD CONSTRAINT "BallotForm_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BallotFormSubject" ADD CONSTRAINT "BallotFormSubject_formId_fkey" FOREIGN KEY ("formId") REFERENCES "BallotForm"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BallotFormSubject" ADD CONSTRAINT "BallotFormSubject_subjectId_fkey" FOREIGN KEY ("subjectId") REFERENCES "Subject"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BallotFormGroup" ADD CONSTRAINT "BallotFormGroup_formId_fkey" FOREIGN KEY ("formId") REFERENCES "BallotForm"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BallotFormGroup" ADD CONSTRAINT "BallotFormGroup_groupId_fkey" FOREIGN KEY ("groupId") REFERENCES "VoterGroup"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CountRecord" ADD CONSTRAINT "CountRecord_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormTally" ADD CONSTRAINT "FormTally_formId_fkey" FOREIGN KEY ("formId") REFERENCES "BallotForm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FormTally" ADD CONSTRAINT "FormTally_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TallyConfirmation" ADD CONSTRAINT "TallyConfirmation_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TallyConfirmation" ADD CONSTRAINT "TallyConfirmation_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "CommitteeMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CheckIn" ADD CONSTRAINT "CheckIn_voterId_fkey" FOREIGN KEY ("voterId") REFERENCES "Voter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CheckIn" ADD CONSTRAINT "CheckIn_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommitteeMember" ADD CONSTRAINT "CommitteeMember_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommitteeMember" ADD CONSTRAINT "CommitteeMember_voterId_fkey" FOREIGN KEY ("voterId") REFERENCES "Voter"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommitteeMember" ADD CONSTRAINT "CommitteeMember_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observer" ADD CONSTRAINT "Observer_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observer" ADD CONSTRAINT "Observer_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "CommitteeMember"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enrolment" ADD CONSTRAINT "Enrolment_observerId_fkey" FOREIGN KEY ("observerId") REFERENCES "Observer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CardStock" ADD CONSTRAINT "CardStock_formId_fkey" FOREIGN KEY ("formId") REFERENCES "BallotForm"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Incident" ADD CONSTRAINT "Incident_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RoleGrant" ADD CONSTRAINT "RoleGrant_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
