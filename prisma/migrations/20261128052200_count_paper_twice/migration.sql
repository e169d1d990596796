-- CreateEnum
CREATE TYPE "PaperUse" AS ENUM ('NONE', 'BESIDE_DEVICES', 'ALONE');

-- CreateTable
CREATE TABLE "PaperRules" (
    "conferenceId" UUID NOT NULL,
    "use" "PaperUse" NOT NULL,

    CONSTRAINT "PaperRules_pkey" PRIMARY KEY ("conferenceId")
);

-- CreateTable
CREATE TABLE "PaperStock" (
    "formId" UUID NOT NULL,
    "printedCount" INTEGER,
    "issuedCount" INTEGER,
    "spoiledCount" INTEGER,
    "unusedCount" INTEGER,

    CONSTRAINT "PaperStock_pkey" PRIMARY KEY ("formId")
);

-- CreateTable
CREATE TABLE "PaperEntry" (
    "formId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "figures" JSONB NOT NULL,
    "isHandedIn" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "PaperEntry_pkey" PRIMARY KEY ("formId","memberId")
);

-- CreateTable
CREATE TABLE "PaperLook" (
    "formId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "figure" TEXT NOT NULL,
    "value" INTEGER NOT NULL,
    "memberId" UUID NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "PaperLook_pkey" PRIMARY KEY ("formId","number")
);

-- CreateTable
CREATE TABLE "PaperConfirmation" (
    "formId" UUID NOT NULL,
    "memberId" UUID NOT NULL,
    "afterCounts" INTEGER NOT NULL,
    "afterLooks" INTEGER NOT NULL,

    CONSTRAINT "PaperConfirmation_pkey" PRIMARY KEY ("formId","memberId","afterCounts","afterLooks")
);

-- CreateTable
CREATE TABLE "PaperTally" (
    "formId" UUID NOT NULL,
    "returnedCount" INTEGER NOT NULL,
    "validCount" INTEGER NOT NULL,
    "rows" JSONB NOT NULL,
    "invalid" JSONB NOT NULL,

    CONSTRAINT "PaperTally_pkey" PRIMARY KEY ("formId")
);

-- CreateIndex
CREATE UNIQUE INDEX "PaperEntry_formId_place_key" ON "PaperEntry"("formId", "place");

-- AddForeignKey
ALTER TABLE "PaperRules" ADD CONSTRAINT "PaperRules_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperStock" ADD CONSTRAINT "PaperStock_formId_fkey" FOREIGN KEY ("formId") REFERENCES "BallotForm"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperEntry" ADD CONSTRAINT "PaperEntry_formId_fkey" FOREIGN KEY ("formId") REFERENCES "BallotForm"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperEntry" ADD CONSTRAINT "PaperEntry_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "CommitteeMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperLook" ADD CONSTRAINT "PaperLook_formId_fkey" FOREIGN KEY ("formId") REFERENCES "BallotForm"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperLook" ADD CONSTRAINT "PaperLook_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "CommitteeMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperConfirmation" ADD CONSTRAINT "PaperConfirmation_formId_fkey" FOREIGN KEY ("formId") REFERENCES "BallotForm"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperConfirmation" ADD CONSTRAINT "PaperConfirmation_memberId_fkey" FOREIGN KEY ("memberId") REFERENCES "CommitteeMember"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PaperTally" ADD CONSTRAINT "PaperTally_formId_fkey" FOREIGN KEY ("formId") REFERENCES "BallotForm"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table "PaperStock"
  add constraint "PaperStock_counts" check (
    least(coalesce("printedCount", 0), coalesce("issuedCount", 0), coalesce("spoiledCount", 0), coalesce("unusedCount", 0)) >= 0
  );
alter table "PaperEntry" add constraint "PaperEntry_two_count" check ("place" in (1, 2));
alter table "PaperLook"
  add constraint "PaperLook_says_why" check ("number" > 0 and "value" >= 0 and btrim("reason") <> '');
alter table "PaperTally"
  add constraint "PaperTally_counts" check ("validCount" between 0 and "returnedCount");

-- What was confirmed by two is frozen with all that led to it.
create function refuse_after_paper_confirmed() returns trigger
  language plpgsql
  as $$
declare
  form uuid := case when tg_op = 'DELETE' then old."formId" else new."formId" end;
begin
  if exists (select from "PaperTally" where "formId" = form) then
    raise exception '% is frozen once the paper count is confirmed', tg_table_name using errcode = 'restrict_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger paper_stock_is_frozen before insert or update or delete on "PaperStock"
  for each row execute function refuse_after_paper_confirmed();
create trigger paper_entries_are_frozen before insert or update or delete on "PaperEntry"
  for each row execute function refuse_after_paper_confirmed();
create trigger paper_looks_are_frozen before insert on "PaperLook"
  for each row execute function refuse_after_paper_confirmed();
create trigger paper_confirmations_are_frozen before insert on "PaperConfirmation"
  for each row execute function refuse_after_paper_confirmed();

create function refuse_handed_in() returns trigger
  language plpgsql
  as $$
begin
  raise exception 'A count that was handed in stays as it is' using errcode = 'restrict_violation';
end
$$;
create trigger handed_in_stays before update or delete on "PaperEntry"
  for each row when (old."isHandedIn") execute function refuse_handed_in();
create trigger paper_looks_are_append_only before update or delete on "PaperLook"
  for each row execute function refuse_change();
create trigger paper_confirmations_are_append_only before update or delete on "PaperConfirmation"
  for each row execute function refuse_change();
create trigger paper_totals_are_written_once before update or delete on "PaperTally"
  for each row execute function refuse_change();

-- Nobody alone: totals need two members who stand for the figures as they are now.
create function refuse_paper_of_one() returns trigger
  language plpgsql
  as $$
begin
  if (
    select count(distinct "memberId") from "PaperConfirmation"
    where "formId" = new."formId"
      and "afterLooks" = (select count(*) from "PaperLook" where "formId" = new."formId")
      and "afterCounts" = (select count(*) from "PaperEntry" where "formId" = new."formId" and "isHandedIn")
  ) < 2 then
    raise exception 'Two members confirm a paper count' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger paper_totals_need_two before insert on "PaperTally"
  for each row execute function refuse_paper_of_one();

-- Where paper is used, nothing of a form becomes known before its paper count is confirmed.
create function refuse_before_paper_counted() returns trigger
  language plpgsql
  as $$
begin
  if exists (select from "PaperRules" where "conferenceId" = new."conferenceId" and "use" <> 'NONE')
    and not exists (select from "PaperTally" where "formId" = new."formId") then
    raise exception 'The paper count comes before the totals of the box' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger totals_come_after_paper before insert on "FormTally"
  for each row execute function refuse_before_paper_counted();

-- How people vote is settled when the vote opens.
create trigger paper_use_is_frozen before insert or update on "PaperRules"
  for each row execute function refuse_after_voting_opened();
