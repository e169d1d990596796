-- AlterTable
ALTER TABLE "Destruction" ADD COLUMN "keptBack" TEXT;

-- What Prisma does not model.
alter table "Destruction"
  add constraint "Destruction_kept_back" check (btrim("keptBack") <> '');
