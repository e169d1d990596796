-- CreateEnum
CREATE TYPE "ExemptionReason" AS ENUM ('PRE_RETIREMENT_LEAVE', 'APPOINTED_IN_POLL_YEAR', 'TWO_PLACES', 'OTHER');

-- AlterTable
ALTER TABLE "Subject" ADD COLUMN     "appointedOn" TEXT,
ADD COLUMN     "exemption" "ExemptionReason",
ADD COLUMN     "exemptionBasis" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "exemptionEvidence" TEXT NOT NULL DEFAULT '';

-- Each reason is shown by something: a date, a document, or a legal basis.
alter table "Subject"
  add constraint "Subject_appointed_date" check ("appointedOn" ~ '^\d{4}(-\d{2}-\d{2})?$'),
  add constraint "Subject_exemption_has_a_ground" check (
    case "exemption"
      when 'APPOINTED_IN_POLL_YEAR' then "appointedOn" is not null
      when 'OTHER' then "exemptionBasis" <> ''
      when 'PRE_RETIREMENT_LEAVE' then "exemptionEvidence" <> ''
      when 'TWO_PLACES' then "exemptionEvidence" <> ''
      else "exemptionEvidence" = '' and "exemptionBasis" = ''
    end
  );

-- Whoever is exempt stands on no ballot form, whichever of the two is written first.
create function refuse_exempt_on_form() returns trigger
  language plpgsql
  as $$
begin
  if exists (
    select from "Subject" where id = new."subjectId" and "exemption" is not null for share
  ) then
    raise exception 'An exempt subject stands on no ballot form' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger exempt_are_on_no_form before insert or update on "BallotFormSubject"
  for each row execute function refuse_exempt_on_form();

create function refuse_exempting_from_form() returns trigger
  language plpgsql
  as $$
begin
  if new."exemption" is not null and exists (
    select from "BallotFormSubject" where "subjectId" = new.id
  ) then
    raise exception 'A subject leaves the ballot forms before being exempted' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger exempting_leaves_the_forms before update on "Subject"
  for each row execute function refuse_exempting_from_form();
