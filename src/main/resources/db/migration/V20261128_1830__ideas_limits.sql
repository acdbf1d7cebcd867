-- An idea whose author has confirmed it can wait for its turn to be checked, when many come at once.
alter table idea
    add column turn_by timestamptz,
    add constraint idea_turn_clock check (turn_by is null or visibility = 'AWAITING_CHECK');

-- The key of a day (UTC), the same on all nodes. When it is deleted, no code made with it leads back to anything.
create table idea_day_key (
    day date primary key,
    key text not null
);

-- How often something has happened in an hour or a day; what it was is a code under the key of the day.
create table idea_tally (
    hash text not null,
    since timestamptz not null,
    until timestamptz not null,
    number integer not null check (number > 0),
    primary key (hash, since)
);

create index idea_tally_until on idea_tally (until);

create table spent_proof (
    seal text primary key,
    expires_at timestamptz not null
);

create index spent_proof_expires_at on spent_proof (expires_at);

-- An idea that was sent without signing in, on its way to the moderators.
create table idea_turn (
    id uuid primary key,
    idea_id uuid not null unique references idea on delete cascade,
    proven boolean not null,
    address_hash text not null,
    origin_hash text not null,
    waits_since timestamptz,
    let_in_at timestamptz
);

create index idea_turn_waiting on idea_turn (proven, waits_since) where let_in_at is null and waits_since is not null;
create index idea_turn_let_in on idea_turn (let_in_at) where let_in_at is not null;
