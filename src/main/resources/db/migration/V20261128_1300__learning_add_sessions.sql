alter table mail add column calendar text check (calendar <> '');

create sequence session_ref start with 101;

-- How many places are taken and how many people wait is counted here, in the transaction of each booking.
create table live_session (
    id uuid primary key,
    ref text not null unique check (ref ~ '^SES-[0-9]+$'),
    title text not null check (title <> ''),
    summary text not null check (summary <> ''),
    course_id uuid references course,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    place text check (place <> ''),
    link text check (link like 'https://%'),
    places integer not null check (places between 1 and 400),
    booked integer not null check (booked between 0 and places),
    waiting integer not null check (waiting >= 0),
    asked integer not null check (asked >= booked + waiting),
    host_id uuid not null references person,
    published_at timestamptz not null,
    cancelled_at timestamptz,
    cancelled_why text check (cancelled_why <> ''),
    sequence integer not null check (sequence >= 0),
    check (ends_at > starts_at),
    check (place is not null or link is not null),
    check ((cancelled_at is null) = (cancelled_why is null)),
    check (cancelled_at is null or booked + waiting = 0)
);
create index live_session_soonest on live_session (starts_at, id);
create index live_session_course on live_session (course_id, starts_at);
create index live_session_host on live_session (host_id);

-- The number is the order of asking; the sequence counts what was sent to the person's calendar.
create table booking (
    id uuid primary key,
    session_id uuid not null references live_session,
    person_id uuid not null references person,
    state text not null check (state in ('BOOKED', 'WAITING', 'CANCELLED', 'ATTENDED', 'ABSENT')),
    booked_at timestamptz not null,
    number integer not null check (number > 0),
    sequence integer not null check (sequence >= 0),
    unique (session_id, person_id),
    unique (session_id, number)
);
create index booking_person on booking (person_id);
create index booking_waiting on booking (session_id, number) where state = 'WAITING';

create table booking_event (
    id uuid primary key,
    booking_id uuid not null references booking,
    kind text not null check (kind in ('BOOKED', 'WAITING', 'PROMOTED', 'CANCELLED', 'ATTENDED', 'ABSENT')),
    happened_at timestamptz not null,
    actor_id uuid references person,
    detail text not null
);
create index booking_event_booking on booking_event (booking_id, happened_at);
create index booking_event_actor on booking_event (actor_id);
