-- CreateTable
CREATE TABLE "TestElection" (
    "formId" UUID NOT NULL,
    "conferenceId" UUID NOT NULL,
    "marks" JSONB NOT NULL,
    "passed" BOOLEAN,
    "differences" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "TestElection_pkey" PRIMARY KEY ("formId")
);

-- CreateIndex
CREATE INDEX "TestElection_conferenceId_idx" ON "TestElection"("conferenceId");

-- AddForeignKey
ALTER TABLE "TestElection" ADD CONSTRAINT "TestElection_formId_fkey" FOREIGN KEY ("formId") REFERENCES "BallotForm"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TestElection" ADD CONSTRAINT "TestElection_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was written down beforehand stays as it was written.
create function test_marks_stay() returns trigger language plpgsql as $$
begin
  if new.marks is distinct from old.marks then
    raise exception 'The marks of a test election are written down once.';
  end if;
  return new;
end
$$;
create trigger test_marks_stay before update on "TestElection" for each row execute function test_marks_stay();

-- Forgets the test boxes of a conference, whatever their state: they never hold anybody's vote.
create function ballot_box.discard_tests(conference uuid) returns void
  language plpgsql volatile
  as $$
declare
  tried record;
begin
  perform pg_advisory_xact_lock(ballot_box.lock_key(conference));
  for tried in select id, state from ballot_box.box where conference_id = conference and purpose = 'test' loop
    if tried.state = 'open' then
      execute format('drop table ballot_box.%I', 'incoming_' || replace(tried.id::text, '-', '_'));
    end if;
    delete from ballot_box.partial_decryption where box_id = tried.id;
    delete from ballot_box.sealed where box_id = tried.id;
    delete from ballot_box.credential where box_id = tried.id;
    delete from ballot_box.box where id = tried.id;
  end loop;
end
$$;
