-- AlterTable
ALTER TABLE "Conference" ADD COLUMN     "sittingId" UUID;

-- CreateTable
CREATE TABLE "Sitting" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "heldOn" TEXT NOT NULL,
    "venue" TEXT NOT NULL,

    CONSTRAINT "Sitting_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Sitting_id_organisationId_heldOn_venue_key" ON "Sitting"("id", "organisationId", "heldOn", "venue");

-- CreateIndex
CREATE INDEX "Conference_sittingId_idx" ON "Conference"("sittingId");

-- AddForeignKey
ALTER TABLE "Conference" ADD CONSTRAINT "Conference_sittingId_organisationId_heldOn_venue_fkey" FOREIGN KEY ("sittingId", "organisationId", "heldOn", "venue") REFERENCES "Sitting"("id", "organisationId", "heldOn", "venue") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "Sitting" ADD CONSTRAINT "Sitting_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A rehearsal shares nothing with a real vote.
alter table "Conference"
  add constraint "Conference_rehearsal_sits_alone" check ("sittingId" is null or "rehearsalUntil" is null);

-- Which tablets a vote takes ballots from does not change by a sitting while it is open.
create function sitting_stays_while_voting() returns trigger language plpgsql as $$
begin
  if old."sittingId" is distinct from new."sittingId" and exists (
    select 1 from "Conference"
    where "sittingId" in (old."sittingId", new."sittingId") and state = 'VOTING'
    union all select 1 where old.state = 'VOTING'
  ) then
    raise exception 'A conference joins or leaves no sitting while a vote of it is open.';
  end if;
  return new;
end $$;
create trigger "Conference_sitting_stays_while_voting" before update of "sittingId" on "Conference"
  for each row execute function sitting_stays_while_voting();
