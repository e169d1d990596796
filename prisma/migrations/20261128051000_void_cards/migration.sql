-- Thẻ đã hủy, before it was used. No time, no order, no foreign key, as everything here. `void` is the card's own
-- signature under it, so that anybody can check that whoever voided it held the card.
create table ballot_box.voided (
  box_id uuid not null,
  credential_hash bytea not null,
  reason text not null check (reason in ('spoiled', 'exchanged-for-paper')),
  void text not null,
  primary key (box_id, credential_hash)
);

-- Voids one card. Casts hold this lock shared, so that a card is spent or voided and never both.
create function ballot_box.void_card(wanted uuid, card bytea, why text, signed text) returns text
  language plpgsql volatile
  as $$
declare
  conference uuid;
begin
  select conference_id into conference from ballot_box.box where id = wanted;
  if not found then
    return 'not-open';
  end if;
  perform pg_advisory_xact_lock(ballot_box.lock_key(conference));
  if not exists (select from ballot_box.box where id = wanted and state in ('frozen', 'open')) then
    return 'not-open';
  end if;
  if not exists (select from ballot_box.credential where box_id = wanted and credential_hash = card) then
    return 'card-unknown';
  end if;
  if exists (select from ballot_box.incoming where box_id = wanted and credential_hash = card) then
    return 'card-spent';
  end if;
  insert into ballot_box.voided (box_id, credential_hash, reason, void)
    values (wanted, card, why, signed)
    on conflict do nothing;
  return case when found then 'voided' else 'repeated' end;
end
$$;

-- As before, and a voided card is told to be one.
create or replace function ballot_box.drop_ballot(wanted uuid, card bytea, cast_ballot text) returns text
  language plpgsql volatile
  as $$
declare
  conference uuid;
  stored text;
begin
  select conference_id into conference from ballot_box.box where id = wanted;
  if not found then
    return 'box-unknown';
  end if;
  perform pg_advisory_xact_lock_shared(ballot_box.lock_key(conference));
  if not exists (select from ballot_box.box where id = wanted and state = 'open') then
    select ballot into stored from ballot_box.sealed where box_id = wanted and credential_hash = card;
    return case when stored = cast_ballot then 'repeated' else 'not-open' end;
  end if;
  if not exists (select from ballot_box.credential where box_id = wanted and credential_hash = card) then
    return 'card-unknown';
  end if;
  if exists (select from ballot_box.voided where box_id = wanted and credential_hash = card) then
    return 'card-voided';
  end if;
  insert into ballot_box.incoming (box_id, credential_hash, ballot)
    values (wanted, card, cast_ballot)
    on conflict do nothing;
  if found then
    return 'accepted';
  end if;
  select ballot into stored from ballot_box.incoming where box_id = wanted and credential_hash = card;
  return case when stored = cast_ballot then 'repeated' else 'card-spent' end;
end
$$;
