-- CreateTable
CREATE TABLE "Retention" (
    "conferenceId" UUID NOT NULL,
    "archivedOn" TEXT NOT NULL,
    "archivedBy" TEXT NOT NULL,
    "months" INTEGER,
    "until" TEXT,
    "basis" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Retention_pkey" PRIMARY KEY ("conferenceId")
);

-- AddForeignKey
ALTER TABLE "Retention" ADD CONSTRAINT "Retention_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma does not model. The database counts the months itself.
alter table "Retention"
  add constraint "Retention_day" check ("archivedOn" ~ '^\d{4}-\d{2}-\d{2}$'),
  add constraint "Retention_months" check ("months" between 1 and 1200),
  add constraint "Retention_until" check (
    ("months" is null) = ("until" is null)
    and ("until" is null or (
      "until" ~ '^\d{4}-\d{2}-\d{2}$'
      and "until"::date = ("archivedOn"::date + make_interval(months => "months"))::date
    ))
  ),
  add constraint "Retention_basis" check ("months" is not null or "basis" = '');

-- Conferences that were archived before: their day and hand stand in the history.
insert into "Retention" ("conferenceId", "archivedOn", "archivedBy", "months", "until")
select conference.id, archived.day, archived.by, conference."retentionMonths",
  to_char(archived.day::date + make_interval(months => conference."retentionMonths"), 'YYYY-MM-DD')
from "Conference" conference
cross join lateral (
  select to_char(entry."at" at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as day, entry."actorName" as by
  from "AuditEvent" entry
  where entry."conferenceId" = conference.id and entry."type" = 'conference-archived'
  order by entry."sequence" desc limit 1
) archived
where conference."state" = 'ARCHIVED' and conference."rehearsalUntil" is null;

-- The day of archiving stands; a term is only ever made longer, and never taken away.
create function guard_retention() returns trigger
  language plpgsql
  as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'How long an archive is kept is never forgotten' using errcode = 'restrict_violation';
  end if;
  if not exists (select from "Conference" where id = new."conferenceId" and "state" = 'ARCHIVED') then
    raise exception 'Only an archived conference has a term' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'UPDATE' and (
    new."conferenceId" <> old."conferenceId"
    or new."archivedOn" <> old."archivedOn"
    or new."archivedBy" <> old."archivedBy"
    or coalesce(new."months", 0) < coalesce(old."months", 0)
  ) then
    raise exception 'The term of an archive is only made longer' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create trigger retention_is_guarded before insert or update or delete on "Retention"
  for each row execute function guard_retention();
create trigger rehearsals_are_not_kept before insert on "Retention"
  for each row execute function refuse_in_rehearsal();
