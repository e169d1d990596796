-- DropForeignKey
ALTER TABLE "Organisation" DROP CONSTRAINT "Organisation_parentId_fkey";

-- AlterTable
ALTER TABLE "ListImport" ADD COLUMN     "organisationId" UUID,
ALTER COLUMN "conferenceId" DROP NOT NULL;

-- CreateIndex
CREATE INDEX "ListImport_organisationId_importedAt_idx" ON "ListImport"("organisationId", "importedAt");

-- AddForeignKey
ALTER TABLE "ListImport" ADD CONSTRAINT "ListImport_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A unit never goes from above others: whoever removes it removes those below first, or may not.
-- AddForeignKey
ALTER TABLE "Organisation" ADD CONSTRAINT "Organisation_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A list of people is of a conference, a list of units of a unit.
alter table "ListImport"
  drop constraint "ListImport_kind",
  add constraint "ListImport_kind" check (
    ("kind" in ('voters', 'subjects') and "conferenceId" is not null and "organisationId" is null)
    or ("kind" = 'units' and "organisationId" is not null and "conferenceId" is null)
  );
