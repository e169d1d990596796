-- CreateEnum
CREATE TYPE "DossierItem" AS ENUM ('REPORT', 'ASSET_DECLARATION', 'EXPLANATION', 'COLLECTIVE_REVIEW');

-- CreateEnum
CREATE TYPE "FileKind" AS ENUM ('PDF', 'DOCX', 'JPEG', 'PNG');

-- CreateEnum
CREATE TYPE "QuestionOrigin" AS ENUM ('AUTHORITY', 'VOTER');

-- CreateTable
CREATE TABLE "DossierCase" (
    "conferenceId" UUID NOT NULL,
    "receiptDays" INTEGER NOT NULL DEFAULT 20,
    "releaseDays" INTEGER NOT NULL DEFAULT 15,
    "questionDays" INTEGER NOT NULL DEFAULT 10,
    "explanationDays" INTEGER NOT NULL DEFAULT 3,
    "largestFileMegabytes" INTEGER NOT NULL DEFAULT 20,
    "asksCollectiveReview" BOOLEAN NOT NULL DEFAULT true,
    "readsOnTablets" BOOLEAN NOT NULL DEFAULT true,
    "officerName" TEXT NOT NULL DEFAULT '',
    "officerPhone" TEXT NOT NULL DEFAULT '',
    "releasedOn" TEXT,
    "releasedBy" TEXT NOT NULL DEFAULT '',
    "gapsAcceptedBy" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "DossierCase_pkey" PRIMARY KEY ("conferenceId")
);

-- CreateTable
CREATE TABLE "DossierContact" (
    "subjectId" UUID NOT NULL,
    "phone" TEXT NOT NULL DEFAULT '',
    "officePhone" TEXT NOT NULL DEFAULT '',
    "officerName" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "DossierContact_pkey" PRIMARY KEY ("subjectId")
);

-- CreateTable
CREATE TABLE "DossierFile" (
    "id" UUID NOT NULL,
    "conferenceId" UUID NOT NULL,
    "subjectId" UUID,
    "item" "DossierItem" NOT NULL,
    "version" INTEGER,
    "name" TEXT NOT NULL,
    "kind" "FileKind",
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "receivedOn" TEXT NOT NULL,
    "uploadedBy" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "signedByDeclarer" BOOLEAN NOT NULL DEFAULT false,
    "signedByReceiver" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "DossierFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DossierChunk" (
    "fileId" UUID NOT NULL,
    "index" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "DossierChunk_pkey" PRIMARY KEY ("fileId","index")
);

-- CreateTable
CREATE TABLE "DossierQuestion" (
    "id" UUID NOT NULL,
    "conferenceId" UUID NOT NULL,
    "subjectId" UUID NOT NULL,
    "origin" "QuestionOrigin" NOT NULL,
    "askedBy" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL,
    "receivedOn" TEXT NOT NULL,
    "forwardedOn" TEXT,
    "answeredOn" TEXT,

    CONSTRAINT "DossierQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReadingLink" (
    "voterId" UUID NOT NULL,
    "conferenceId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "issuedOn" TEXT NOT NULL,
    "revokedOn" TEXT,

    CONSTRAINT "ReadingLink_pkey" PRIMARY KEY ("voterId")
);

-- CreateTable
CREATE TABLE "ReadingDay" (
    "voterId" UUID NOT NULL,
    "day" TEXT NOT NULL,
    "conferenceId" UUID NOT NULL,

    CONSTRAINT "ReadingDay_pkey" PRIMARY KEY ("voterId","day")
);

-- CreateIndex
CREATE INDEX "DossierFile_conferenceId_idx" ON "DossierFile"("conferenceId");

-- CreateIndex
CREATE INDEX "DossierFile_subjectId_idx" ON "DossierFile"("subjectId");

-- CreateIndex
CREATE INDEX "DossierQuestion_conferenceId_idx" ON "DossierQuestion"("conferenceId");

-- CreateIndex
CREATE INDEX "DossierQuestion_subjectId_idx" ON "DossierQuestion"("subjectId");

-- CreateIndex
CREATE UNIQUE INDEX "ReadingLink_tokenHash_key" ON "ReadingLink"("tokenHash");

-- CreateIndex
CREATE INDEX "ReadingLink_conferenceId_idx" ON "ReadingLink"("conferenceId");

-- CreateIndex
CREATE INDEX "ReadingDay_conferenceId_idx" ON "ReadingDay"("conferenceId");

-- AddForeignKey
ALTER TABLE "DossierCase" ADD CONSTRAINT "DossierCase_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DossierContact" ADD CONSTRAINT "DossierContact_subjectId_fkey" FOREIGN KEY ("subjectId") REFERENCES "Subject"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DossierFile" ADD CONSTRAINT "DossierFile_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DossierFile" ADD CONSTRAINT "DossierFile_subjectId_fkey" FOREIGN KEY ("subjectId") REFERENCES "Subject"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DossierChunk" ADD CONSTRAINT "DossierChunk_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "DossierFile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DossierQuestion" ADD CONSTRAINT "DossierQuestion_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DossierQuestion" ADD CONSTRAINT "DossierQuestion_subjectId_fkey" FOREIGN KEY ("subjectId") REFERENCES "Subject"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReadingLink" ADD CONSTRAINT "ReadingLink_voterId_fkey" FOREIGN KEY ("voterId") REFERENCES "Voter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReadingLink" ADD CONSTRAINT "ReadingLink_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReadingDay" ADD CONSTRAINT "ReadingDay_voterId_fkey" FOREIGN KEY ("voterId") REFERENCES "Voter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReadingDay" ADD CONSTRAINT "ReadingDay_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma does not model.
alter table "DossierCase"
  add constraint "DossierCase_days" check (
    "receiptDays" between 0 and 365 and "releaseDays" between 0 and 365
    and "questionDays" between 0 and 365 and "explanationDays" between 0 and 365
  ),
  add constraint "DossierCase_size" check ("largestFileMegabytes" between 1 and 50),
  add constraint "DossierCase_gaps_belong_to_a_release" check ("releasedOn" is not null or "gapsAcceptedBy" = '');

alter table "DossierFile"
  add constraint "DossierFile_whose" check (("item" = 'COLLECTIVE_REVIEW') = ("subjectId" is null)),
  add constraint "DossierFile_size" check ("size" > 0),
  add constraint "DossierFile_hash" check ("sha256" ~ '^[0-9a-f]{64}$'),
  add constraint "DossierFile_kind_is_known_once_whole" check (("version" is null) = ("kind" is null)),
  add constraint "DossierFile_signatures" check (
    "item" = 'ASSET_DECLARATION' or not ("signedByDeclarer" or "signedByReceiver")
  );

-- One version of a paper once: the conference's own papers have the same null.
create unique index "DossierFile_version_key"
  on "DossierFile" ("conferenceId", "subjectId", "item", "version") nulls not distinct
  where "version" is not null;

alter table "DossierChunk" add constraint "DossierChunk_index" check ("index" >= 0);
-- Papers are compressed already.
alter table "DossierChunk" alter column "bytes" set storage external;

alter table "DossierQuestion" add constraint "DossierQuestion_order" check (
  "answeredOn" is null or "forwardedOn" is not null
);

-- What the voters were given does not change under their hands.
create trigger dossiers_are_frozen before insert or update or delete on "DossierFile"
  for each row execute function refuse_after_voting_opened();
create trigger questions_are_frozen before insert or update or delete on "DossierQuestion"
  for each row execute function refuse_after_voting_opened();

-- Nobody's reading is written down from the opening of the session on (decision 013).
create function refuse_reading_day_in_session() returns trigger
  language plpgsql
  as $$
begin
  if exists (
    select from "Conference" where id = new."conferenceId" and "state" not in ('DRAFT', 'CONVENED')
  ) then
    raise exception 'Reading is not recorded once the session is open' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create trigger reading_is_recorded_before_the_session before insert or update on "ReadingDay"
  for each row execute function refuse_reading_day_in_session();
