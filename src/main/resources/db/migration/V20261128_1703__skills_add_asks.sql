-- When a person was asked to check their skills, and when they were last reminded: once each, whatever becomes of the notice.
create table self_check_ask (
    id uuid primary key,
    person_id uuid not null unique references person,
    asked_at timestamptz not null,
    reminded_at timestamptz
);
