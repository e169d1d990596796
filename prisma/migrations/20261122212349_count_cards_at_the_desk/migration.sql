-- AlterTable
ALTER TABLE "CardStock" ADD COLUMN     "issuedCount" INTEGER;

-- AlterTable
ALTER TABLE "CountRecord" ADD COLUMN     "testSkippedReason" TEXT NOT NULL DEFAULT '';

ALTER TABLE "CardStock"
  ADD CONSTRAINT "CardStock_issued" CHECK ("issuedCount" IS NULL OR "issuedCount" >= 0);
