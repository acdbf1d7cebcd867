-- What was shown of groups of people, month by month. What is hidden has no row, so it can leak from nowhere.
create table release (
    id uuid primary key,
    subject text not null,
    month date not null check (extract(day from month) = 1),
    day date not null check (day - month between 0 and 30),
    constraint release_once unique (subject, month)
);

create table released_cell (
    id uuid primary key,
    release_id uuid not null references release,
    unit_id uuid not null references org_unit on delete cascade,
    itself boolean not null,
    audience_group text not null check (audience_group in ('STAFF', 'MANAGEMENT', 'EVERYONE')),
    reached bigint not null check (reached >= 0),
    below bigint not null check (below >= 0),
    unknown bigint not null check (unknown >= 0),
    constraint released_cell_once unique (release_id, unit_id, itself, audience_group)
);
create index released_cell_unit on released_cell (unit_id);
