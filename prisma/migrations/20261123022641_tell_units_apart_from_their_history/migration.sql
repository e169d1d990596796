-- AlterTable
ALTER TABLE "Organisation" ADD COLUMN     "abolishedOn" TEXT,
ADD COLUMN     "managingAuthority" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "sealPlace" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

alter table "Organisation"
  add constraint "Organisation_abolished_day" check ("abolishedOn" is null or "abolishedOn" ~ '^\d{4}-\d{2}-\d{2}$'),
  add constraint "Organisation_is_not_its_own_parent" check ("parentId" is distinct from "id");

-- The tree stays a tree: moves queue on one lock, and a move below oneself is refused.
create function refuse_circle_of_organisations() returns trigger
  language plpgsql
  as $$
begin
  if new."parentId" is null then
    return new;
  end if;
  perform pg_advisory_xact_lock(960002);
  if exists (
    with recursive above as (
      select id, "parentId" from "Organisation" where id = new."parentId"
      union
      select up.id, up."parentId" from "Organisation" up join above on up.id = above."parentId"
    )
    select from above where id = new.id
  ) then
    raise exception 'An organisation cannot be below itself' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;

create trigger organisations_are_a_tree before insert or update of "parentId" on "Organisation"
  for each row execute function refuse_circle_of_organisations();
