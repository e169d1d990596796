-- CreateTable
CREATE TABLE "Tablet" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "conferenceId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "secretHash" TEXT NOT NULL,
    "isRevoked" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Tablet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TabletPairing" (
    "codeHash" TEXT NOT NULL,
    "conferenceId" UUID NOT NULL,
    "issuedById" UUID NOT NULL,
    "issuedByName" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "tabletId" UUID,

    CONSTRAINT "TabletPairing_pkey" PRIMARY KEY ("codeHash")
);

-- CreateTable
CREATE TABLE "TabletRules" (
    "conferenceId" UUID NOT NULL,
    "ownDevicesAllowed" BOOLEAN NOT NULL DEFAULT false,
    "guardPin" TEXT NOT NULL,

    CONSTRAINT "TabletRules_pkey" PRIMARY KEY ("conferenceId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Tablet_secretHash_key" ON "Tablet"("secretHash");

-- CreateIndex
CREATE UNIQUE INDEX "Tablet_conferenceId_number_key" ON "Tablet"("conferenceId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Tablet_conferenceId_name_key" ON "Tablet"("conferenceId", "name");

-- CreateIndex
CREATE UNIQUE INDEX "TabletPairing_tabletId_key" ON "TabletPairing"("tabletId");

-- CreateIndex
CREATE INDEX "TabletPairing_conferenceId_idx" ON "TabletPairing"("conferenceId");

-- AddForeignKey
ALTER TABLE "Tablet" ADD CONSTRAINT "Tablet_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TabletPairing" ADD CONSTRAINT "TabletPairing_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TabletPairing" ADD CONSTRAINT "TabletPairing_tabletId_fkey" FOREIGN KEY ("tabletId") REFERENCES "Tablet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TabletRules" ADD CONSTRAINT "TabletRules_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A name, a PIN and a hash are what they say, also under a careless hand.
alter table "Tablet"
  add constraint "Tablet_named" check ("number" > 0 and length("name") between 1 and 40 and "secretHash" ~ '^[0-9a-f]{64}$');
alter table "TabletRules" add constraint "TabletRules_pin" check ("guardPin" ~ '^[0-9]{6}$');

-- A code that paired a tablet stays spent, and a revoked tablet stays out.
create function refuse_return_of_tablet() returns trigger
  language plpgsql
  as $$
begin
  if old."isRevoked" and not new."isRevoked" then
    raise exception 'A revoked tablet stays out' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger revoked_tablets_stay_out before update on "Tablet"
  for each row execute function refuse_return_of_tablet();
