-- What is published of how people have come on: sums over ten people or more, which stay as they came out, so that
-- neither a new answer of one person nor an erasure moves them. The first sums are of people who had answered twice; where
-- people answered again, only what their last answers moved by is added.
create table paired_change (
    id uuid primary key,
    skill_id uuid not null references skill,
    until date not null,
    again boolean not null,
    answers bigint not null check (answers > 0),
    people bigint not null check (people = case when again then 0 else answers end),
    first_level bigint not null,
    last_level bigint not null,
    first_sure bigint not null,
    last_sure bigint not null,
    constraint paired_change_once unique (skill_id, until, again)
);

-- The last answer of somebody that is in what was published; it goes when the answer goes
alter table self_check add column counted_in uuid references paired_change;
create index self_check_counted_in on self_check (counted_in);
