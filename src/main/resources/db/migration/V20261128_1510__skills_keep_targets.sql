-- A target holds from when to when, so that a past day is measured against the target of that day. What was there counts
-- from the beginning: nobody was measured against anything else.
alter table skill_target
    add column since timestamptz not null default timestamptz '1970-01-01 00:00:00+00',
    add column until timestamptz,
    add constraint skill_target_until check (until >= since),
    drop constraint skill_target_skill_id_audience_key;
alter table skill_target alter column since drop default;
create unique index skill_target_one_open on skill_target (skill_id, audience) where until is null;
create index skill_target_skill on skill_target (skill_id, audience, since);
