-- CreateTable
CREATE TABLE "WallControl" (
    "conferenceId" UUID NOT NULL,
    "screen" TEXT NOT NULL,
    "layout" TEXT NOT NULL,
    "page" INTEGER NOT NULL,
    "chosenIn" "ConferenceState" NOT NULL,

    CONSTRAINT "WallControl_pkey" PRIMARY KEY ("conferenceId")
);

-- AddForeignKey
ALTER TABLE "WallControl" ADD CONSTRAINT "WallControl_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

alter table "WallControl"
  add constraint "WallControl_shows_something" check (
    "screen" in ('welcome', 'how-to-mark', 'attendance', 'committee', 'turnout', 'sealed', 'counted', 'results')
    and "layout" in ('table', 'one') and "page" > 0
  );

-- Screens of the hall hear that something changed, and ask what. Nothing is told of a cast: the box has no such trigger.
create function tell_hall() returns trigger
  language plpgsql
  as $$
begin
  perform pg_notify('tn96_hall', coalesce(to_jsonb(new) ->> tg_argv[0], to_jsonb(old) ->> tg_argv[0]));
  return null;
end
$$;
create trigger hall_hears_of_conference after update on "Conference"
  for each row execute function tell_hall('id');
create trigger hall_hears_of_attendance after insert or update or delete on "CheckIn"
  for each row execute function tell_hall('conferenceId');
create trigger hall_hears_of_committee after insert or update or delete on "CommitteeMember"
  for each row execute function tell_hall('conferenceId');
create trigger hall_hears_of_wall after insert or update or delete on "WallControl"
  for each row execute function tell_hall('conferenceId');
