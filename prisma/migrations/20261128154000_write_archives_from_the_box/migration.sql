-- An archive is wholly determined by its box: the frozen list, the ballots that count, the sums and the parts that opened
-- them. It was kept a second time beside them, as a copy as large as all ballots together. Kept now: its SHA-256, and
-- whose parts are in it, since in a test a member may try a share after the opening.
alter table ballot_box.box
  add column archive_sha256 text check (archive_sha256 ~ '^[0-9a-f]{64}$'),
  add column opened_by int[];

update ballot_box.box
set archive_sha256 = encode(sha256(archive), 'hex'),
    opened_by = array(
      select owner from ballot_box.partial_decryption part
      where part.box_id = box.id and position(convert_to(part.decryption, 'UTF8') in box.archive) > 0
      order by owner
    )
where archive is not null;

alter table ballot_box.box
  drop column archive,
  add constraint box_opened_has_its_archive check (
    state <> 'opened' or (result is not null and archive_sha256 is not null and opened_by is not null)
  );
