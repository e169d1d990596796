-- CreateTable
CREATE TABLE "IssuedPaper" (
    "id" UUID NOT NULL,
    "organisationId" UUID NOT NULL,
    "conferenceId" UUID NOT NULL,
    "document" TEXT NOT NULL,
    "kind" TEXT,
    "year" INTEGER NOT NULL,
    "number" INTEGER,
    "sign" TEXT NOT NULL DEFAULT '',
    "issuedOn" TEXT NOT NULL,
    "issuedBy" TEXT NOT NULL,
    "code" TEXT,
    "content" JSONB,
    "replacesId" UUID,
    "reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "IssuedPaper_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IssuedFile" (
    "paperId" UUID NOT NULL,
    "format" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "IssuedFile_pkey" PRIMARY KEY ("paperId","format")
);

-- CreateTable
CREATE TABLE "SignedCopy" (
    "paperId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "FileKind" NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "receivedOn" TEXT NOT NULL,
    "receivedBy" TEXT NOT NULL,

    CONSTRAINT "SignedCopy_pkey" PRIMARY KEY ("paperId","version")
);

-- CreateIndex
CREATE UNIQUE INDEX "IssuedPaper_code_key" ON "IssuedPaper"("code");

-- CreateIndex
CREATE UNIQUE INDEX "IssuedPaper_replacesId_key" ON "IssuedPaper"("replacesId");

-- CreateIndex
CREATE INDEX "IssuedPaper_conferenceId_idx" ON "IssuedPaper"("conferenceId");

-- CreateIndex
CREATE UNIQUE INDEX "IssuedPaper_organisationId_year_kind_number_key" ON "IssuedPaper"("organisationId", "year", "kind", "number");

-- CreateIndex
CREATE INDEX "IssuedFile_sha256_idx" ON "IssuedFile"("sha256");

-- CreateIndex
CREATE INDEX "SignedCopy_sha256_idx" ON "SignedCopy"("sha256");

-- AddForeignKey
ALTER TABLE "IssuedPaper" ADD CONSTRAINT "IssuedPaper_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IssuedPaper" ADD CONSTRAINT "IssuedPaper_conferenceId_fkey" FOREIGN KEY ("conferenceId") REFERENCES "Conference"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IssuedPaper" ADD CONSTRAINT "IssuedPaper_replacesId_fkey" FOREIGN KEY ("replacesId") REFERENCES "IssuedPaper"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IssuedFile" ADD CONSTRAINT "IssuedFile_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "IssuedPaper"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignedCopy" ADD CONSTRAINT "SignedCopy_paperId_fkey" FOREIGN KEY ("paperId") REFERENCES "IssuedPaper"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma does not model.
alter table "IssuedPaper"
  add constraint "IssuedPaper_day" check (
    "issuedOn" ~ '^\d{4}-\d{2}-\d{2}$' and "year" = substr("issuedOn", 1, 4)::int
  ),
  add constraint "IssuedPaper_number" check (
    ("kind" is null) = ("number" is null) and ("number" is null or "number" between 1 and 99999)
  ),
  add constraint "IssuedPaper_code" check (
    ("code" is null) = ("content" is null) and ("code" is null or "code" ~ '^[0-9A-HJKMNP-TV-Z]{16}$')
  ),
  add constraint "IssuedPaper_replaces_with_reason" check (("replacesId" is null) = ("reason" = ''));

-- A paper is issued once; what is issued after that takes the place of the one before.
create unique index "IssuedPaper_first_of_its_kind" on "IssuedPaper" ("conferenceId", "document")
  where "replacesId" is null;

alter table "IssuedFile" add constraint "IssuedFile_hash" check ("sha256" ~ '^[0-9a-f]{64}$');
alter table "SignedCopy"
  add constraint "SignedCopy_hash" check ("sha256" ~ '^[0-9a-f]{64}$'),
  add constraint "SignedCopy_size" check ("size" > 0 and "size" = octet_length("bytes")),
  add constraint "SignedCopy_kind" check ("kind" in ('PDF', 'JPEG', 'PNG')),
  add constraint "SignedCopy_version" check ("version" >= 1);

-- The bytes are compressed already.
alter table "IssuedFile" alter column "bytes" set storage external;
alter table "SignedCopy" alter column "bytes" set storage external;

-- Once its code is there a paper stands for good: no change, no removal, no file more.
create function refuse_change_of_issued_paper() returns trigger
  language plpgsql
  as $$
begin
  if old."code" is not null then
    raise exception 'An issued paper is never changed' using errcode = 'restrict_violation';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end
$$;

create trigger issued_papers_stand before update or delete on "IssuedPaper"
  for each row execute function refuse_change_of_issued_paper();

create function refuse_file_after_issue() returns trigger
  language plpgsql
  as $$
begin
  if exists (select from "IssuedPaper" where id = new."paperId" and "code" is not null) then
    raise exception 'An issued paper gets no file more' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create trigger files_come_with_the_issue before insert on "IssuedFile"
  for each row execute function refuse_file_after_issue();
create trigger kept_bytes_stand before update or delete on "IssuedFile"
  for each row execute function refuse_change();
create trigger signed_copies_stand before update or delete on "SignedCopy"
  for each row execute function refuse_change();

-- A signed copy is of a paper that was issued, and only an issued paper is replaced.
create function refuse_copy_unless_issued() returns trigger
  language plpgsql
  as $$
begin
  if not exists (select from "IssuedPaper" where id = new."paperId" and "code" is not null) then
    raise exception 'The paper is not issued' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create function refuse_replacing_unless_issued() returns trigger
  language plpgsql
  as $$
begin
  if not exists (
    select from "IssuedPaper"
    where id = new."replacesId" and "code" is not null
      and "conferenceId" = new."conferenceId" and "document" = new."document"
  ) then
    raise exception 'Only an issued paper is replaced, and by one of its own kind' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create trigger signed_copies_are_of_issued_papers before insert on "SignedCopy"
  for each row execute function refuse_copy_unless_issued();
create trigger replaced_papers_are_issued before insert or update on "IssuedPaper"
  for each row when (new."replacesId" is not null) execute function refuse_replacing_unless_issued();
