-- CreateTable
CREATE TABLE "Destruction" (
    "conferenceId" UUID NOT NULL,
    "decisionNumber" TEXT NOT NULL,
    "decidedOn" TEXT NOT NULL,
    "decidedBy" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "copies" INTEGER NOT NULL DEFAULT 3,
    "withDossiers" BOOLEAN NOT NULL DEFAULT false,
    "participants" JSONB NOT NULL,
    "packets" JSONB NOT NULL,
    "orderedOn" TEXT NOT NULL,
    "orderedById" UUID NOT NULL,
    "orderedBy" TEXT NOT NULL,
    "doneOn" TEXT,
    "startedAt" TEXT,
    "endedAt" TEXT,
    "doneById" UUID,
    "doneBy" TEXT,
    "items" JSONB,

    CONSTRAINT "Destruction_pkey" PRIMARY KEY ("conferenceId")
);

-- AddForeignKey
ALTER TABLE "Destruction" ADD CONSTRAINT "Destruction_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma does not model.
alter table "Destruction"
  add constraint "Destruction_decision" check (
    btrim("decisionNumber") <> '' and btrim("decidedBy") <> '' and "decidedOn" ~ '^\d{4}-\d{2}-\d{2}$'
  ),
  add constraint "Destruction_people" check (
    jsonb_typeof("participants") = 'array' and jsonb_array_length("participants") >= 3
  ),
  add constraint "Destruction_two" check ("doneById" <> "orderedById"),
  add constraint "Destruction_done" check (
    num_nulls("doneOn", "startedAt", "endedAt", "doneById", "doneBy", "items") in (0, 6)
  );

-- Ordered and carried out only after the last day of the term: by the day that is written down, which is the server's,
-- and by the clock of the database itself. An order may be taken back; what was carried out stands, and is never done again.
create function guard_destruction() returns trigger
  language plpgsql
  as $$
declare
  last_day text;
begin
  if tg_op <> 'INSERT' and old."doneOn" is not null then
    raise exception 'What was destroyed stays written down' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  select "until" into last_day from "Retention" where "conferenceId" = new."conferenceId" for update;
  if last_day is null
    or coalesce(new."doneOn", new."orderedOn") <= last_day
    or to_char(now() at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') <= last_day then
    raise exception 'Nothing is destroyed before its term is over' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'INSERT' and new."doneOn" is not null then
    raise exception 'Destruction is ordered first, and carried out by another' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'UPDATE' and to_jsonb(new) - array['doneOn', 'startedAt', 'endedAt', 'doneById', 'doneBy', 'items']
    <> to_jsonb(old) - array['doneOn', 'startedAt', 'endedAt', 'doneById', 'doneBy', 'items'] then
    raise exception 'An order is carried out as it stands' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger destruction_is_guarded before insert or update or delete on "Destruction"
  for each row execute function guard_destruction();
create trigger rehearsals_are_not_destroyed before insert on "Destruction"
  for each row execute function refuse_in_rehearsal();

-- A term is not made longer once what it kept is gone.
create function refuse_term_of_destroyed() returns trigger
  language plpgsql
  as $$
begin
  if exists (select from "Destruction" where "conferenceId" = new."conferenceId" and "doneOn" is not null) then
    raise exception 'What is destroyed has no term any more' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger destroyed_have_no_term before update on "Retention"
  for each row execute function refuse_term_of_destroyed();

-- Boxes of an annulled vote go with the others.
alter table ballot_box.box drop constraint box_annulled_stays_shut;
alter table ballot_box.box
  add constraint box_annulled_stays_shut check (
    purpose <> 'annulled' or (state in ('sealed', 'destroyed') and server_private_key is null and result is null)
  ),
  add constraint box_destroyed_is_empty check (
    state <> 'destroyed' or num_nonnulls(server_private_key, credentials, encrypted_tally, result) = 0
  );

-- Empties every box of a conference whose destruction was written down in this transaction: ballots, cards, partial
-- openings, and the keys' shares. What stays is that there was a box, and whose it was.
create function ballot_box.destroy_ballots(conference uuid) returns int
  language plpgsql volatile
  as $$
declare
  boxes uuid[];
begin
  perform pg_advisory_xact_lock(ballot_box.lock_key(conference));
  if not exists (select from "Destruction" where "conferenceId" = conference and "doneOn" is not null) then
    raise exception 'Ballots are destroyed by an order that was carried out' using errcode = 'restrict_violation';
  end if;
  perform ballot_box.discard_tests(conference);
  boxes := array(select id from ballot_box.box where conference_id = conference and state <> 'destroyed');
  delete from ballot_box.sealed where box_id = any(boxes);
  delete from ballot_box.voided where box_id = any(boxes);
  delete from ballot_box.credential where box_id = any(boxes);
  delete from ballot_box.partial_decryption where box_id = any(boxes);
  update ballot_box.box
    set state = 'destroyed', server_private_key = null, credentials = null, encrypted_tally = null, result = null
    where id = any(boxes);
  update ballot_box.ceremony set certs = '[]', polynomials = '[]', voutputs = '[]' where conference_id = conference;
  return coalesce(array_length(boxes, 1), 0);
end
$$;
