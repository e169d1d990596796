-- Whoever stands for an act was elected to the committee of this very conference.
create function sits_on_committee(member uuid, conference uuid) returns boolean
  language sql stable
  as $$
    select exists (
      select from "CommitteeMember" where id = member and "conferenceId" = conference
    )
  $$;

create function refuse_acts_of_others() returns trigger
  language plpgsql
  as $$
declare
  needed "ConferenceState" := case new."act"
    when 'OPEN_VOTING' then 'IN_SESSION' when 'SEAL_BOX' then 'VOTING' when 'ANNUL_VOTE' then 'SEALED'
  end;
begin
  if not sits_on_committee(new."firstMemberId", new."conferenceId")
    or not sits_on_committee(new."secondMemberId", new."conferenceId") then
    raise exception 'An act of two is of two members of this committee' using errcode = 'restrict_violation';
  end if;
  if not exists (
    select from "Conference"
    where id = new."conferenceId" and "state" = needed and "ballotRound" = new."round"
  ) then
    raise exception 'An act of two has its time' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger acts_are_of_this_committee before insert on "ActOfTwo"
  for each row execute function refuse_acts_of_others();

-- They go with a rehearsal that is wiped, never alone.
create function refuse_forgetting_acts() returns trigger
  language plpgsql
  as $$
begin
  if exists (select from "Conference" where id = old."conferenceId" and "rehearsalUntil" is null) then
    raise exception 'Who acted stays on record' using errcode = 'restrict_violation';
  end if;
  return old;
end
$$;
create trigger acts_of_two_are_kept before delete on "ActOfTwo"
  for each row execute function refuse_forgetting_acts();

create function refuse_confirmations_of_others() returns trigger
  language plpgsql
  as $$
begin
  if not sits_on_committee(new."memberId", new."conferenceId") then
    raise exception 'A count is confirmed by members of its committee' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger confirmations_are_of_this_committee before insert on "TallyConfirmation"
  for each row execute function refuse_confirmations_of_others();
create trigger confirmations_stay before update or delete on "TallyConfirmation"
  for each row execute function refuse_change_of_real();

-- Paper is counted, looked at again and confirmed by members of the committee whose form it is.
create function refuse_paper_of_others() returns trigger
  language plpgsql
  as $$
begin
  if not sits_on_committee(
    new."memberId", (select "conferenceId" from "BallotForm" where id = new."formId")
  ) then
    raise exception 'Paper is counted by members of its committee' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger paper_entries_are_of_this_committee before insert on "PaperEntry"
  for each row execute function refuse_paper_of_others();
create trigger paper_looks_are_of_this_committee before insert on "PaperLook"
  for each row execute function refuse_paper_of_others();
create trigger paper_confirmations_are_of_this_committee before insert on "PaperConfirmation"
  for each row execute function refuse_paper_of_others();

-- Nobody alone: a conference is counted when two members of its committee stand for the count.
create function refuse_count_of_one() returns trigger
  language plpgsql
  as $$
begin
  if (select count(*) from "TallyConfirmation" where "conferenceId" = new.id) < 2 then
    raise exception 'Two members confirm a count' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger counts_need_two before update of "state" on "Conference"
  for each row when (new."state" = 'COUNTED' and old."state" <> 'COUNTED') execute function refuse_count_of_one();
