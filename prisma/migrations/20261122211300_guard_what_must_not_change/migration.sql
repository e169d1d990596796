-- Rules that must hold under a race, or against a careless hand, are kept here too.

alter table "Conference"
  add constraint "Conference_quorum_is_a_share" check ("quorumOf" > 0 and "quorumPer" >= "quorumOf"),
  add constraint "Conference_frozen_counts" check (
    ("convenedCount" is null) = ("presentCount" is null)
    and ("convenedCount" is null or ("presentCount" between 0 and "convenedCount"))
  ),
  add constraint "Conference_counts_frozen_by_voting" check (
    "state" in ('DRAFT', 'CONVENED', 'IN_SESSION') or "convenedCount" is not null
  ),
  add constraint "Conference_day" check ("heldOn" ~ '^\d{4}-\d{2}-\d{2}$' and "startsAt" ~ '^\d{2}:\d{2}$');

alter table "CardStock"
  add constraint "CardStock_counts" check (
    "printedCount" > 0
    and ("spoiledCount" is null or "spoiledCount" >= 0)
    and ("unusedCount" is null or "unusedCount" >= 0)
  );

alter table "FormTally"
  add constraint "FormTally_counts" check ("issuedCount" >= 0 and "returnedCount" >= 0 and "excludedCount" >= 0);

alter table "CommitteeMember" add constraint "CommitteeMember_votes" check ("votesFor" >= 0);

-- One grant once: a null conference is the same null.
drop index "RoleGrant_userId_role_organisationId_conferenceId_key";
create unique index "RoleGrant_userId_role_organisationId_conferenceId_key"
  on "RoleGrant" ("userId", "role", "organisationId", "conferenceId") nulls not distinct;

-- One head a committee.
create unique index "CommitteeMember_one_head" on "CommitteeMember" ("conferenceId") where "isHead";

create function refuse_change() returns trigger
  language plpgsql
  as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger audit_is_append_only before update or delete on "AuditEvent"
  for each row execute function refuse_change();
create trigger totals_are_written_once before update or delete on "FormTally"
  for each row execute function refuse_change();

-- The roll, the forms and attendance are frozen from the moment voting opens.
create function refuse_after_voting_opened() returns trigger
  language plpgsql
  as $$
declare
  conference uuid := case when tg_op = 'DELETE' then old."conferenceId" else new."conferenceId" end;
begin
  if exists (
    select from "Conference"
    where id = conference and "state" not in ('DRAFT', 'CONVENED', 'IN_SESSION')
  ) then
    raise exception '% is frozen once voting has opened', tg_table_name using errcode = 'restrict_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end
$$;

create trigger subjects_are_frozen before insert or update or delete on "Subject"
  for each row execute function refuse_after_voting_opened();
create trigger voters_are_frozen before insert or update or delete on "Voter"
  for each row execute function refuse_after_voting_opened();
create trigger forms_are_frozen before insert or update or delete on "BallotForm"
  for each row execute function refuse_after_voting_opened();
create trigger attendance_is_frozen before insert or update or delete on "CheckIn"
  for each row execute function refuse_after_voting_opened();
