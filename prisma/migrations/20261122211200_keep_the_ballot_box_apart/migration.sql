-- The sealed room. Prisma does not know this schema: only src/ballot-box/store speaks to it.
-- No time, serial, address, session, tablet or user anywhere; no foreign key from a ballot to a card or a person
-- (a foreign-key check would leave the cast's transaction in the card row's xmax: docs/decisions/004).

create schema ballot_box;

-- Lễ tạo khóa: messages of the committee's key ceremony. Private shares never come here; what is private in the
-- record is encrypted to the member's own key.
create table ballot_box.ceremony (
  conference_id uuid primary key,
  threshold int not null check (threshold >= 1),
  member_count int not null check (member_count >= threshold),
  certs jsonb not null,
  polynomials jsonb not null,
  voutputs jsonb not null,
  threshold_parameters text not null
);

-- Hòm phiếu: one Belenios election for each ballot form; a test election is a box of its own.
create table ballot_box.box (
  id uuid primary key default gen_random_uuid(),
  conference_id uuid not null,
  form_id uuid not null,
  purpose text not null check (purpose in ('vote', 'test')),
  state text not null check (state in ('prepared', 'frozen', 'open', 'sealed', 'opened', 'destroyed')),
  election_uuid text not null unique,
  server_private_key text,
  trustees text not null,
  election text not null,
  credentials text,
  encrypted_tally text,
  result text,
  archive bytea,
  unique (form_id, purpose)
);
create index box_of_conference on ballot_box.box (conference_id);

-- The frozen list of cards: public credentials as hashes, for look-up. Written once, never marked.
create table ballot_box.credential (
  box_id uuid not null,
  credential_hash bytea not null,
  primary key (box_id, credential_hash)
);

-- What tablets send, a partition for each box, so that sealing can drop the storage itself.
create table ballot_box.incoming (
  box_id uuid not null,
  credential_hash bytea not null,
  ballot text not null,
  primary key (box_id, credential_hash)
) partition by list (box_id);

-- The sealed box: rewritten once, in the order of the ballots' hashes.
create table ballot_box.sealed (
  box_id uuid not null,
  ballot_hash text collate "C" not null,
  credential_hash bytea not null,
  ballot text not null,
  proof_state text not null default 'pending' check (proof_state in ('pending', 'valid', 'refused')),
  primary key (box_id, ballot_hash),
  unique (box_id, credential_hash)
);

create table ballot_box.partial_decryption (
  box_id uuid not null,
  owner int not null check (owner >= 1),
  decryption text not null,
  primary key (box_id, owner)
);

-- Casting holds this lock shared, closing holds it alone: it leaves no mark in any row.
create function ballot_box.lock_key(conference uuid) returns bigint
  language sql immutable
  as $$ select hashtextextended(conference::text, 96) $$;

-- Drops one ballot: one row and nothing else. The same ballot again gets the same answer; another ballot with the
-- same card does not. Each statement of a volatile function sees what was committed before it, so the state is read
-- after the lock is held.
create function ballot_box.drop_ballot(wanted uuid, card bytea, cast_ballot text) returns text
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

-- Opens a frozen box: makes its partition beside the others.
create function ballot_box.open_box(wanted uuid) returns boolean
  language plpgsql volatile
  as $$
declare
  partition_name text := 'incoming_' || replace(wanted::text, '-', '_');
begin
  update ballot_box.box set state = 'open' where id = wanted and state = 'frozen';
  if not found then
    return false;
  end if;
  execute format('create table ballot_box.%I (like ballot_box.incoming including all)', partition_name);
  execute format('alter table ballot_box.incoming attach partition ballot_box.%I for values in (%L)', partition_name, wanted);
  return true;
end
$$;

-- Closes and shakes the box in one transaction: the rows are rewritten in hash order, the old storage is dropped.
create function ballot_box.seal_box(wanted uuid) returns boolean
  language plpgsql volatile
  as $$
declare
  conference uuid;
  partition_name text := 'incoming_' || replace(wanted::text, '-', '_');
begin
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
  return true;
end
$$;
