-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "fullName" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "birthYear" INTEGER,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PollPlace" (
    "personId" UUID NOT NULL,
    "roundYear" INTEGER NOT NULL,
    "slot" INTEGER NOT NULL,
    "subjectId" UUID NOT NULL,

    CONSTRAINT "PollPlace_pkey" PRIMARY KEY ("personId","roundYear","slot")
);

-- AlterTable
ALTER TABLE "Subject" ADD COLUMN     "personId" UUID;

-- CreateIndex
CREATE INDEX "Person_nameKey_idx" ON "Person"("nameKey");

-- CreateIndex
CREATE UNIQUE INDEX "PollPlace_subjectId_personId_key" ON "PollPlace"("subjectId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Subject_conferenceId_personId_key" ON "Subject"("conferenceId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "Subject_id_personId_key" ON "Subject"("id", "personId");

-- AddForeignKey
ALTER TABLE "Subject" ADD CONSTRAINT "Subject_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PollPlace" ADD CONSTRAINT "PollPlace_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PollPlace" ADD CONSTRAINT "PollPlace_subjectId_personId_fkey" FOREIGN KEY ("subjectId", "personId") REFERENCES "Subject"("id", "personId") ON DELETE CASCADE ON UPDATE CASCADE;

-- Two places at the most for a person in a round (Quy định 96-QĐ/TW, Điều 3): there is no third slot.
alter table "PollPlace" add constraint "PollPlace_two_places" check ("slot" in (1, 2));
