-- CreateEnum
CREATE TYPE "PaperCounting" AS ENUM ('BY_TOTAL', 'BY_SHEET');

-- AlterTable
ALTER TABLE "Conference" ADD COLUMN     "paperCounting" "PaperCounting" NOT NULL DEFAULT 'BY_TOTAL';

-- Where sheets are entered one by one, no figure reaches the database before all of them: two drafts would differ by a sheet.
create function refuse_sums_of_some_sheets() returns trigger
  language plpgsql
  as $$
begin
  if exists (select from jsonb_each(new."figures") where "value" <> 'null'::jsonb)
    and exists (
      select from "BallotForm" join "Conference" on "Conference".id = "BallotForm"."conferenceId"
      where "BallotForm".id = new."formId" and "Conference"."paperCounting" = 'BY_SHEET'
    ) then
    raise exception 'Counted ballot by ballot, only the sums of all are kept' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger sums_of_some_sheets_are_not_kept before insert or update on "PaperEntry"
  for each row when (not new."isHandedIn") execute function refuse_sums_of_some_sheets();
