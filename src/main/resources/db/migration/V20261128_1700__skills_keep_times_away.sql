-- A skill that comes back was not in use in between, and the days of that time have no figures.
create table skill_away (
    id uuid primary key,
    skill_id uuid not null references skill,
    since timestamptz not null,
    until timestamptz not null,
    check (until >= since)
);
create index skill_away_skill on skill_away (skill_id, since);
