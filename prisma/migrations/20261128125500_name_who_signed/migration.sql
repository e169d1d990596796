-- AlterTable
ALTER TABLE "SignedCopy" ADD COLUMN     "signer" TEXT NOT NULL DEFAULT '';

-- What Prisma does not model: only a PDF is signed here.
alter table "SignedCopy" add constraint "SignedCopy_signer" check ("signer" = '' or "kind" = 'PDF');
