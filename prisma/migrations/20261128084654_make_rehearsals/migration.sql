-- AlterTable
ALTER TABLE "Conference" ADD COLUMN     "rehearsalOfId" UUID,
ADD COLUMN     "rehearsalUntil" TEXT;

-- CreateIndex
CREATE INDEX "Conference_rehearsalOfId_idx" ON "Conference"("rehearsalOfId");

-- AddForeignKey
ALTER TABLE "Conference" ADD CONSTRAINT "Conference_rehearsalOfId_fkey" FOREIGN KEY ("rehearsalOfId") REFERENCES "Conference"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Diễn tập: says so in its name, wherever the name is shown, and carries out no plan.
alter table "Conference"
  add constraint "Conference_rehearsal" check (
    case
      when "rehearsalUntil" is null then "rehearsalOfId" is null
      else "rehearsalUntil" ~ '^\d{4}-\d{2}-\d{2}$' and starts_with("name", 'DIỄN TẬP') and "planStageId" is null
    end
  );

create function is_rehearsal(conference uuid) returns boolean
  language sql stable
  as $$ select exists (select from "Conference" where id = conference and "rehearsalUntil" is not null) $$;

-- What is real stays real: otherwise a conference could be declared a rehearsal and wiped.
create function refuse_turning_into_rehearsal() returns trigger
  language plpgsql
  as $$
begin
  if (old."rehearsalUntil" is null) <> (new."rehearsalUntil" is null) then
    raise exception 'A conference is a rehearsal from the first, or never' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger real_stays_real before update of "rehearsalUntil" on "Conference"
  for each row execute function refuse_turning_into_rehearsal();

create function refuse_deleting_real() returns trigger
  language plpgsql
  as $$
begin
  if old."rehearsalUntil" is null then
    raise exception 'A conference stays on record' using errcode = 'restrict_violation';
  end if;
  return old;
end
$$;
create trigger real_conferences_stay before delete on "Conference"
  for each row execute function refuse_deleting_real();

-- A rehearsal concerns nobody: it takes no place in the register, hands out no reading link and has no consequence.
create function refuse_in_rehearsal() returns trigger
  language plpgsql
  as $$
begin
  if is_rehearsal(new."conferenceId") then
    raise exception '% is for real conferences alone', tg_table_name using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger rehearsals_know_no_person before insert or update of "personId" on "Subject"
  for each row when (new."personId" is not null) execute function refuse_in_rehearsal();
create trigger rehearsals_have_no_readers before insert on "ReadingLink"
  for each row execute function refuse_in_rehearsal();
create trigger rehearsals_have_no_consequence before insert on "FollowUpDecision"
  for each row execute function refuse_in_rehearsal();

-- As refuse_change, but the rows of a rehearsal may be deleted; nothing may be rewritten.
create function refuse_change_of_real() returns trigger
  language plpgsql
  as $$
begin
  if tg_op = 'DELETE' and is_rehearsal(coalesce(
    (to_jsonb(old) ->> 'conferenceId')::uuid,
    (select "conferenceId" from "BallotForm" where id = (to_jsonb(old) ->> 'formId')::uuid)
  )) then
    return old;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;
drop trigger totals_are_written_once on "FormTally";
create trigger totals_are_written_once before update or delete on "FormTally"
  for each row execute function refuse_change_of_real();
drop trigger paper_looks_are_append_only on "PaperLook";
create trigger paper_looks_are_append_only before update or delete on "PaperLook"
  for each row execute function refuse_change_of_real();
drop trigger paper_confirmations_are_append_only on "PaperConfirmation";
create trigger paper_confirmations_are_append_only before update or delete on "PaperConfirmation"
  for each row execute function refuse_change_of_real();
drop trigger paper_totals_are_written_once on "PaperTally";
create trigger paper_totals_are_written_once before update or delete on "PaperTally"
  for each row execute function refuse_change_of_real();

create or replace function refuse_handed_in() returns trigger
  language plpgsql
  as $$
begin
  if tg_op = 'DELETE' and is_rehearsal((select "conferenceId" from "BallotForm" where id = old."formId")) then
    return old;
  end if;
  raise exception 'A count that was handed in stays as it is' using errcode = 'restrict_violation';
end
$$;

-- Forgets the boxes and keys of a rehearsal, whatever their state.
create function ballot_box.wipe_rehearsal(conference uuid) returns void
  language plpgsql volatile
  as $$
declare
  known record;
begin
  if not is_rehearsal(conference) then
    raise exception 'Only a rehearsal is wiped' using errcode = 'restrict_violation';
  end if;
  perform pg_advisory_xact_lock(ballot_box.lock_key(conference));
  for known in select id, state from ballot_box.box where conference_id = conference loop
    if known.state = 'open' then
      execute format('drop table ballot_box.%I', 'incoming_' || replace(known.id::text, '-', '_'));
    end if;
    delete from ballot_box.partial_decryption where box_id = known.id;
    delete from ballot_box.sealed where box_id = known.id;
    delete from ballot_box.voided where box_id = known.id;
    delete from ballot_box.credential where box_id = known.id;
    delete from ballot_box.box where id = known.id;
  end loop;
  delete from ballot_box.ceremony where conference_id = conference;
end
$$;

-- Wipes one rehearsal with all that hangs on it, and the accounts that were made for it alone. False: it is gone
-- already. What is append-only goes first, while the conference still says that it is a rehearsal.
create function wipe_rehearsal(wanted uuid) returns boolean
  language plpgsql volatile
  as $$
declare
  forms uuid[];
  guests uuid[];
begin
  perform from "Conference" where id = wanted for update;
  if not found then
    return false;
  end if;
  perform ballot_box.wipe_rehearsal(wanted);
  forms := array(select id from "BallotForm" where "conferenceId" = wanted);
  guests := array(select "userId" from "RoleGrant" where "conferenceId" = wanted);
  delete from "TallyConfirmation" where "conferenceId" = wanted;
  delete from "FormTally" where "conferenceId" = wanted;
  delete from "PaperTally" where "formId" = any(forms);
  delete from "PaperConfirmation" where "formId" = any(forms);
  delete from "PaperLook" where "formId" = any(forms);
  delete from "PaperEntry" where "formId" = any(forms);
  delete from "Conference" where id = wanted;
  delete from "SignInFailure" where username in (
    select username from "User" where id = any(guests)
      and not exists (select from "RoleGrant" where "userId" = "User".id)
  );
  delete from "User" where id = any(guests) and not exists (select from "RoleGrant" where "userId" = "User".id);
  return true;
end
$$;
