-- Mã niêm phong is kept from the seal on: what is taken out of the box later, or put into it, no longer agrees with it.
alter table ballot_box.box add column seal_sha256 text;

-- SHA-256 of the hashes of the ballots that lie in a sealed box, one a line in byte order.
create function ballot_box.seal_of(wanted uuid) returns text
  language sql stable
  as $$
    select encode(sha256(convert_to(
      coalesce(string_agg(ballot_hash, E'\n' order by ballot_hash collate "C"), ''), 'UTF8')), 'hex')
    from ballot_box.sealed where box_id = wanted
  $$;

update ballot_box.box set seal_sha256 = ballot_box.seal_of(id) where state in ('sealed', 'opened');

-- What is asked after the lock must be seen as it is by then: under a snapshot of before, a cast that was acknowledged
-- meanwhile would be dropped with the open box, and a card could be spent and voided.
create function ballot_box.ask_read_committed() returns void
  language plpgsql stable
  as $$
begin
  if current_setting('transaction_isolation') <> 'read committed' then
    raise exception 'The ballot box works under READ COMMITTED alone' using errcode = 'invalid_transaction_state';
  end if;
end
$$;

-- As before, and the seal is kept.
create or replace function ballot_box.seal_box(wanted uuid) returns boolean
  language plpgsql volatile
  as $$
declare
  conference uuid;
  partition_name text := 'incoming_' || replace(wanted::text, '-', '_');
begin
  perform ballot_box.ask_read_committed();
  select conference_id into conference from ballot_box.box where id = wanted;
  perform pg_advisory_xact_lock(ballot_box.lock_key(conference));
  update ballot_box.box set state = 'sealed' where id = wanted and state = 'open';
  if not found then
    return false;
  end if;
  insert into ballot_box.sealed (box_id, ballot_hash, credential_hash, ballot)
    select wanted, rtrim(encode(hashed.digest, 'base64'), '='), hashed.credential_hash, hashed.ballot
    from (
      select sha256(convert_to(ballot, 'UTF8')) as digest, credential_hash, ballot
      from ballot_box.incoming where box_id = wanted
    ) hashed
    order by hashed.digest;
  execute format('drop table ballot_box.%I', partition_name);
  update ballot_box.box set seal_sha256 = ballot_box.seal_of(wanted) where id = wanted;
  return true;
end
$$;

-- As before, under READ COMMITTED alone.
create or replace function ballot_box.void_card(wanted uuid, card bytea, why text, signed text) returns text
  language plpgsql volatile
  as $$
declare
  conference uuid;
begin
  perform ballot_box.ask_read_committed();
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

-- As before, under READ COMMITTED alone; and what is acknowledged is on the disk, whatever the database's default is.
create or replace function ballot_box.drop_ballot(wanted uuid, card bytea, cast_ballot text) returns text
  language plpgsql volatile
  as $$
declare
  conference uuid;
  stored text;
begin
  perform ballot_box.ask_read_committed();
  if current_setting('synchronous_commit') = 'off' then
    perform set_config('synchronous_commit', 'on', true);
  end if;
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
