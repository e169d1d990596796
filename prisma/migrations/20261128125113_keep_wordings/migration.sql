-- CreateEnum
CREATE TYPE "WordedPaper" AS ENUM ('COMMITTEE_DECISION', 'RESULT_REPORT', 'CONFERENCE_MINUTES', 'AUTHORITY_REPORT');

-- CreateTable
CREATE TABLE "Wording" (
    "conferenceId" UUID NOT NULL,
    "paper" "WordedPaper" NOT NULL,
    "key" TEXT NOT NULL,
    "text" TEXT,
    "over" TEXT NOT NULL,
    "editorId" UUID NOT NULL,
    "editorName" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Wording_pkey" PRIMARY KEY ("conferenceId","paper","key")
);

-- AddForeignKey
ALTER TABLE "Wording" ADD CONSTRAINT "Wording_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma does not model: a wording says something, holds figures by their place alone and never a digit of its own.
alter table "Wording"
  add constraint "Wording_says_something" check (text is null or (length(btrim(text)) between 1 and 6000)),
  add constraint "Wording_has_no_figure_of_its_own" check (
    text is null or regexp_replace(text, '\{[0-9]+\}', '', 'g') !~ '[0-9]'
  ),
  add constraint "Wording_is_of_a_paragraph" check (key <> '' and over <> ''),
  add constraint "Wording_counts_saves" check (version >= 1);
