-- AlterEnum
ALTER TYPE "CommitteeAct" ADD VALUE 'ANNUL_VOTE';

-- AlterTable
ALTER TABLE "Conference" ADD COLUMN     "ballotRound" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "ActOfTwo" DROP CONSTRAINT "ActOfTwo_pkey",
ADD COLUMN     "round" INTEGER NOT NULL DEFAULT 1,
ADD CONSTRAINT "ActOfTwo_pkey" PRIMARY KEY ("conferenceId", "round", "act");

-- CreateTable
CREATE TABLE "AnnulledVote" (
    "conferenceId" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "yesCount" INTEGER NOT NULL,
    "convenedCount" INTEGER NOT NULL,
    "presentCount" INTEGER NOT NULL,
    "sealNumber" TEXT NOT NULL DEFAULT '',
    "forms" JSONB NOT NULL,

    CONSTRAINT "AnnulledVote_pkey" PRIMARY KEY ("conferenceId","round")
);

-- AddForeignKey
ALTER TABLE "AnnulledVote" ADD CONSTRAINT "AnnulledVote_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

alter table "Conference" add constraint "Conference_ballot_round" check ("ballotRound" >= 1);
alter table "AnnulledVote"
  add constraint "AnnulledVote_says_why" check (btrim("reason") <> ''),
  add constraint "AnnulledVote_counts" check (
    "yesCount" between 1 and "presentCount" and "presentCount" <= "convenedCount"
  );

-- A vote is annulled under its seal, before anything of it is known: nobody votes again because of how it came out.
create function refuse_annulling_what_is_known() returns trigger
  language plpgsql
  as $$
begin
  if not exists (
    select from "Conference" where id = new."conferenceId" and "state" = 'SEALED' and "ballotRound" = new."round"
  ) then
    raise exception 'Only the sealed vote of this round is annulled' using errcode = 'restrict_violation';
  end if;
  if exists (select from "FormTally" where "conferenceId" = new."conferenceId")
    or exists (
      select from "PaperTally" join "BallotForm" on "BallotForm".id = "PaperTally"."formId"
      where "BallotForm"."conferenceId" = new."conferenceId"
    ) then
    raise exception 'A vote of which figures are known is not annulled' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger only_the_unknown_is_annulled before insert on "AnnulledVote"
  for each row execute function refuse_annulling_what_is_known();

-- Whoever annuls a round ends it in the same transaction, and a round ends in no other way.
create function ask_for_next_round() returns trigger
  language plpgsql
  as $$
begin
  if not exists (
    select from "Conference" where id = new."conferenceId" and "ballotRound" > new."round"
  ) then
    raise exception 'An annulled vote is followed by the next' using errcode = 'restrict_violation';
  end if;
  return null;
end
$$;
create constraint trigger annulled_is_over after insert on "AnnulledVote"
  deferrable initially deferred for each row execute function ask_for_next_round();

create function refuse_other_rounds() returns trigger
  language plpgsql
  as $$
begin
  if new."ballotRound" <> old."ballotRound" + 1 or not exists (
    select from "AnnulledVote" where "conferenceId" = new.id and "round" = old."ballotRound"
  ) then
    raise exception 'The next vote follows an annulled one' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger rounds_follow_one_another before update of "ballotRound" on "Conference"
  for each row when (new."ballotRound" <> old."ballotRound") execute function refuse_other_rounds();

-- True from the moment the round is annulled until the next one begins: within that one transaction.
create function is_being_annulled(conference uuid) returns boolean
  language sql stable
  as $$
    select exists (
      select from "AnnulledVote" join "Conference" on "Conference".id = "AnnulledVote"."conferenceId"
      where "Conference".id = conference and "AnnulledVote"."round" = "Conference"."ballotRound"
    )
  $$;

-- As before; and what was written about the sheets of an annulled vote gives way to the next one's.
create or replace function refuse_change_of_real() returns trigger
  language plpgsql
  as $$
declare
  conference uuid := coalesce(
    (to_jsonb(old) ->> 'conferenceId')::uuid,
    (select "conferenceId" from "BallotForm" where id = (to_jsonb(old) ->> 'formId')::uuid)
  );
begin
  if tg_op = 'DELETE' and (
    is_rehearsal(conference) or (tg_table_name in ('PaperLook', 'PaperConfirmation') and is_being_annulled(conference))
  ) then
    return old;
  end if;
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;
create trigger annulled_votes_are_written_once before update or delete on "AnnulledVote"
  for each row execute function refuse_change_of_real();

create or replace function refuse_handed_in() returns trigger
  language plpgsql
  as $$
declare
  conference uuid := (select "conferenceId" from "BallotForm" where id = old."formId");
begin
  if tg_op = 'DELETE' and (is_rehearsal(conference) or is_being_annulled(conference)) then
    return old;
  end if;
  raise exception 'A count that was handed in stays as it is' using errcode = 'restrict_violation';
end
$$;

-- Hòm phiếu của lần bỏ phiếu đã hủy: kept under its seal, and shut for good, since the server forgets its key.
alter table ballot_box.box drop constraint box_purpose_check;
alter table ballot_box.box add constraint box_purpose_check check (purpose in ('vote', 'test', 'annulled'));
alter table ballot_box.box drop constraint box_form_id_purpose_key;
create unique index box_form_id_purpose_key on ballot_box.box (form_id, purpose) where purpose <> 'annulled';
alter table ballot_box.box
  add constraint box_annulled_stays_shut check (
    purpose <> 'annulled' or (state = 'sealed' and server_private_key is null and result is null)
  );

create function ballot_box.annul_votes(conference uuid) returns int
  language plpgsql volatile
  as $$
declare
  annulled int;
begin
  perform pg_advisory_xact_lock(ballot_box.lock_key(conference));
  delete from ballot_box.partial_decryption where box_id in (
    select id from ballot_box.box where conference_id = conference and purpose = 'vote'
  );
  update ballot_box.box set purpose = 'annulled', server_private_key = null
    where conference_id = conference and purpose = 'vote' and state = 'sealed';
  get diagnostics annulled = row_count;
  return annulled;
end
$$;

create trigger hall_hears_of_annulled_votes after insert on "AnnulledVote"
  for each row execute function tell_hall('conferenceId');

-- As before, and the annulled votes of a rehearsal go with it.
create or replace function wipe_rehearsal(wanted uuid) returns boolean
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
  delete from "AnnulledVote" where "conferenceId" = wanted;
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
