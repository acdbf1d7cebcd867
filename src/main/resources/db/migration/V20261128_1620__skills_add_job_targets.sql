-- Besides the kinds of post, a target may be for digital champions, or for people whose job title has certain words in it.
-- The default is for a node of the version before, which knows kinds of post alone.
alter table skill_target
    add column kind text not null default 'AUDIENCE' check (kind in ('AUDIENCE', 'JOB', 'CHAMPIONS')),
    add column job text check (job ~ '^[a-z0-9]+( [a-z0-9]+)*$'),
    add constraint skill_target_whom check (
        (kind = 'AUDIENCE') = (audience is not null) and (kind = 'JOB') = (job is not null));
alter table skill_target alter column audience drop not null;
create unique index skill_target_one_open_job on skill_target (skill_id, job) where until is null and kind = 'JOB';
create unique index skill_target_one_open_champions on skill_target (skill_id)
    where until is null and kind = 'CHAMPIONS';

-- A role has no time of its own, and a past day is measured against the targets of that day.
create table champion_time (
    id uuid primary key,
    person_id uuid not null references person,
    since timestamptz not null,
    until timestamptz,
    check (until >= since)
);
create index champion_time_person on champion_time (person_id, since);
create unique index champion_time_one_open on champion_time (person_id) where until is null;

alter table need_tally
    add column replied bigint not null default 0 check (replied >= 0 and replied <= in_scope);
