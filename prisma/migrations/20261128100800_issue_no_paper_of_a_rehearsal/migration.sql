-- A number of the register is never spent on a rehearsal, and what was issued would outlive it.
create trigger rehearsals_issue_nothing before insert on "IssuedPaper"
  for each row execute function refuse_in_rehearsal();
