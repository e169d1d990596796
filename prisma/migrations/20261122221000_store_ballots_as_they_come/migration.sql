-- A ballot is random digits: compressing it takes four times as long as storing it, and saves a fifth of the room
-- (docs/decisions/006). Partitions of boxes that are open already follow their parent.
alter table ballot_box.incoming alter column ballot set storage external;
alter table ballot_box.sealed alter column ballot set storage external;
