-- Places, terms, schedule, arrivals and mentors. Who was in a team before this has a place, and agreed to the code of
-- conduct if they did so to the words of today.
create sequence registration_ref start with 1001;

-- A row of its own for each hackathon, so that a rush for places holds up nothing else.
create table event_places (
    hackathon_id uuid primary key references hackathon,
    capacity integer check (capacity > 0),
    placed integer not null check (placed >= 0),
    waiting integer not null check (waiting >= 0),
    asked integer not null,
    constraint event_places_within check (capacity is null or placed <= capacity),
    constraint event_places_counted check (asked >= placed + waiting)
);

create table registration (
    id uuid primary key,
    ref text not null check (ref <> ''),
    hackathon_id uuid not null references hackathon,
    person_id uuid not null references person,
    kind text not null check (kind in ('ALONE', 'LOOKING', 'COMPLETE')),
    state text not null check (state in ('PLACED', 'WAITING', 'CANCELLED')),
    number integer not null check (number > 0),
    registered_at timestamptz not null,
    moved_up_at timestamptz,
    needs text check (needs <> ''),
    arrived_at timestamptz,
    arrived_noted_by_id uuid references person,
    unique (hackathon_id, person_id),
    unique (hackathon_id, number),
    unique (hackathon_id, ref),
    constraint registration_arrived_whole check ((arrived_at is null) = (arrived_noted_by_id is null)),
    constraint registration_arrived_placed check (arrived_at is null or state = 'PLACED')
);
create index registration_person on registration (person_id);
create index registration_arrived_noted_by on registration (arrived_noted_by_id);
create index registration_in_order on registration (hackathon_id, registered_at, id);
create index registration_waiting on registration (hackathon_id, number) where state = 'WAITING';
create index registration_with_needs on registration (hackathon_id) where needs is not null;

create table event_terms (
    id uuid primary key,
    hackathon_id uuid not null references hackathon,
    kind text not null check (kind in ('CONDUCT', 'OPEN_LICENCE', 'PHOTO')),
    number integer not null check (number > 0),
    words text not null check (words <> ''),
    sha256 text not null check (length(sha256) = 64),
    since timestamptz not null,
    unique (hackathon_id, kind, number)
);
create trigger event_terms_kept before update or delete on event_terms
    for each row execute function hackathons_keep_forever();

create table acceptance (
    id uuid primary key,
    person_id uuid not null references person,
    terms_id uuid not null references event_terms,
    given boolean not null,
    at timestamptz not null,
    unique (person_id, terms_id)
);
create index acceptance_terms on acceptance (terms_id);

create table schedule_item (
    id uuid primary key,
    hackathon_id uuid not null references hackathon,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    title text not null check (title <> ''),
    place text check (place <> ''),
    words text not null,
    -- Each change makes the next (RFC 5545, 3.8.7.4)
    sequence integer not null check (sequence >= 0),
    -- In the plan of the hackathon, and not written on a page
    planned boolean not null,
    cancelled_at timestamptz,
    constraint schedule_item_in_order check (starts_at < ends_at)
);
create index schedule_item_in_time on schedule_item (hackathon_id, starts_at, id);

create table mentor (
    id uuid primary key,
    hackathon_id uuid not null references hackathon,
    person_id uuid not null references person,
    offers text not null check (offers <> ''),
    added_at timestamptz not null,
    unique (hackathon_id, person_id)
);
create index mentor_person on mentor (person_id);

create table mentor_slot (
    id uuid primary key,
    mentor_id uuid not null references mentor,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    place text check (place <> ''),
    -- Whose it is; a team that is gone frees it
    team_id uuid references team on delete set null,
    taken_at timestamptz,
    unique (mentor_id, starts_at),
    -- One time with each mentor, so that there are some for all teams
    unique (mentor_id, team_id),
    constraint mentor_slot_in_order check (starts_at < ends_at)
);
create index mentor_slot_team on mentor_slot (team_id);

insert into registration (id, ref, hackathon_id, person_id, kind, state, number, registered_at)
select uuidv7(), 'R-' || nextval('registration_ref'), m.hackathon_id, m.person_id, 'COMPLETE', 'PLACED', m.number, m.joined_at
  from (select t.*, row_number() over (partition by t.hackathon_id order by t.joined_at, t.id) as number
          from team_member t) m;
insert into event_places (hackathon_id, capacity, placed, waiting, asked)
select h.id, null, count(r.id), 0, count(r.id)
  from hackathon h left join registration r on r.hackathon_id = h.id
 group by h.id;

insert into event_terms (id, hackathon_id, kind, number, words, sha256, since)
select uuidv7(), h.id, 'CONDUCT', 1, h.code_of_conduct, encode(sha256(convert_to(h.code_of_conduct, 'UTF8')), 'hex'),
       coalesce(h.published_at, h.registration_opens)
  from hackathon h where h.code_of_conduct <> '';
insert into event_terms (id, hackathon_id, kind, number, words, sha256, since)
select uuidv7(), h.id, 'OPEN_LICENCE', 1, w.words, encode(sha256(convert_to(w.words, 'UTF8')), 'hex'),
       coalesce(h.published_at, h.registration_opens)
  from hackathon h, (values ('What your team makes is shared under CC BY 4.0.')) w (words);
insert into acceptance (id, person_id, terms_id, given, at)
select uuidv7(), m.person_id, t.id, true, m.joined_at
  from team_member m
  join event_terms t on t.hackathon_id = m.hackathon_id and t.kind = 'CONDUCT' and t.sha256 = m.conduct_hash;
