-- Nobody alone: before a vote is opened, sealed or annulled, two members of its committee are written down for it. No way
-- leads past the seal either: what is open ends sealed.
create function refuse_step_of_one() returns trigger
  language plpgsql
  as $$
declare
  needed "CommitteeAct" := case new."state"
    when 'VOTING' then 'OPEN_VOTING' when 'IN_SESSION' then 'ANNUL_VOTE' else 'SEAL_BOX'
  end;
begin
  if not exists (
    select from "ActOfTwo"
    where "conferenceId" = new.id and "round" = old."ballotRound" and "act" = needed
  ) then
    raise exception 'A vote is opened, sealed and annulled by two members of its committee'
      using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger votes_need_two before update of "state" on "Conference"
  for each row when (
    new."state" <> old."state" and (
      new."state" in ('VOTING', 'SEALED') or old."state" = 'VOTING'
      or (new."state" = 'IN_SESSION' and old."state" <> 'CONVENED')
    )
  ) execute function refuse_step_of_one();
