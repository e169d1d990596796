-- CreateTable
CREATE TABLE "ColumnChoice" (
    "organisationId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "shape" TEXT NOT NULL,
    "columns" JSONB NOT NULL,

    CONSTRAINT "ColumnChoice_pkey" PRIMARY KEY ("organisationId","kind","shape")
);

-- CreateTable
CREATE TABLE "ListImport" (
    "id" UUID NOT NULL,
    "conferenceId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "file" TEXT NOT NULL,
    "rowCount" INTEGER NOT NULL,
    "importedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "importedBy" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "isUndone" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "ListImport_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ListImport_conferenceId_kind_importedAt_idx" ON "ListImport"("conferenceId", "kind", "importedAt");

-- AddForeignKey
ALTER TABLE "ColumnChoice" ADD CONSTRAINT "ColumnChoice_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ListImport" ADD CONSTRAINT "ListImport_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

alter table "ColumnChoice"
  add constraint "ColumnChoice_kind" check ("kind" in ('voters', 'subjects', 'units'));
alter table "ListImport"
  add constraint "ListImport_kind" check ("kind" in ('voters', 'subjects')),
  add constraint "ListImport_has_rows" check ("rowCount" > 0);
