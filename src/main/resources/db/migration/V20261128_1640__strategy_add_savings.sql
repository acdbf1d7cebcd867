create sequence saving_ref start with 101;

-- How much the council planned to save, as one source says; the sources disagree, and each stays.
create table savings_plan (
    id uuid primary key,
    slug text not null unique,
    title text not null,
    source text not null,
    url text,
    as_of date not null,
    note text,
    position integer not null
);

create table savings_plan_year (
    plan_id uuid not null references savings_plan,
    for_year integer not null check (for_year between 1990 and 2200),
    amount bigint not null check (amount >= 0),
    primary key (plan_id, for_year)
);

-- Whole pounds. Nothing counts until somebody other than whoever claimed it has checked it.
create table saving (
    id uuid primary key,
    ref text not null unique,
    title text not null check (char_length(title) between 1 and 200),
    how text not null check (char_length(how) between 1 and 2000),
    for_year integer not null check (for_year between 1990 and 2200),
    amount bigint not null check (amount > 0),
    evidence text not null check (char_length(evidence) between 1 and 500),
    origin_kind text,
    origin_ref text,
    origin_title text,
    origin_path text,
    state text not null check (state in ('CLAIMED', 'VALIDATED', 'REFUSED')),
    cashable boolean,
    claimed_by_id uuid not null references person,
    claimed_at timestamptz not null,
    decided_by_id uuid references person,
    decided_at timestamptz,
    reason text check (char_length(reason) between 1 and 1000),
    check ((origin_kind is null) = (origin_ref is null)),
    check ((origin_kind is null) = (origin_title is null)),
    check ((origin_kind is null) = (origin_path is null)),
    check ((state = 'CLAIMED') = (decided_by_id is null)),
    check ((state = 'CLAIMED') = (decided_at is null)),
    check ((state = 'CLAIMED') = (reason is null)),
    check ((state = 'VALIDATED') = (cashable is not null)),
    constraint saving_two_people check (decided_by_id <> claimed_by_id)
);
create index saving_claimed_by on saving (claimed_by_id);
create index saving_decided_by on saving (decided_by_id);
create index saving_newest on saving (claimed_at desc, id desc);
create index saving_sums on saving (for_year, state) include (amount);
