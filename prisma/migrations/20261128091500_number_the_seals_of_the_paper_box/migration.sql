-- CreateTable
CREATE TABLE "PaperBoxSeals" (
    "conferenceId" UUID NOT NULL,
    "locked" TEXT NOT NULL DEFAULT '',
    "closed" TEXT NOT NULL DEFAULT '',
    "opened" TEXT NOT NULL DEFAULT '',
    "packed" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "PaperBoxSeals_pkey" PRIMARY KEY ("conferenceId")
);

-- AddForeignKey
ALTER TABLE "PaperBoxSeals" ADD CONSTRAINT "PaperBoxSeals_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A number the hall was told is not changed afterwards; one that was not written down may still be filled in.
create function refuse_to_change_seals() returns trigger
  language plpgsql
  as $$
declare
  stands text := (select "state"::text from "Conference" where id = new."conferenceId");
begin
  if (old."locked" <> '' and new."locked" <> old."locked" and stands not in ('DRAFT', 'CONVENED', 'IN_SESSION'))
    or (old."closed" <> '' and new."closed" <> old."closed" and (old."opened" <> '' or stands <> 'SEALED'))
    or (old."opened" <> '' and new."opened" <> old."opened" and stands <> 'SEALED')
    or stands not in ('IN_SESSION', 'VOTING', 'SEALED', 'COUNTED') then
    raise exception 'A seal number that was given stays' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger seals_stay before update on "PaperBoxSeals" for each row execute function refuse_to_change_seals();
create trigger hall_hears_of_seals after insert or update on "PaperBoxSeals"
  for each row execute function tell_hall('conferenceId');
