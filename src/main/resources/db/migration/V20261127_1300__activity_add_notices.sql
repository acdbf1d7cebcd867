create table notice (
    id uuid primary key,
    person_id uuid not null references person on delete cascade,
    kind text not null check (kind in ('OWN_IDEA_CHECKED', 'OWN_IDEA_NEWS', 'SUPPORTED_IDEA_NEWS', 'HACKATHON_DATES')),
    key text not null,
    title text not null,
    detail text not null,
    path text not null check (path like '/%' and path not like '//%'),
    at timestamptz not null,
    read_at timestamptz,
    awaits_digest boolean not null,
    unique (person_id, key),
    check (read_at is null or not awaits_digest)
);
create index notice_newest on notice (person_id, at desc, id desc);
create index notice_unread on notice (person_id) where read_at is null;
create index notice_for_digest on notice (person_id, at) where awaits_digest;

create table notice_preference (
    id uuid primary key,
    person_id uuid not null references person on delete cascade,
    topic text not null check (topic in ('OWN_IDEAS', 'SUPPORTED_IDEAS', 'HACKATHONS')),
    how text not null check (how in ('AT_ONCE', 'DAILY', 'NEVER')),
    chosen_at timestamptz not null,
    unique (person_id, topic)
);

-- Nodes of the version before still write mail without knowing these columns, and only set sent_at when they take it
alter table mail
    add column person_id uuid references person on delete set null,
    add column subscription text check (subscription in ('OWN_IDEAS', 'SUPPORTED_IDEAS', 'HACKATHONS', 'DIGEST')),
    add column state text not null default 'WAITING'
        check (state in ('WAITING', 'SENDING', 'SENT', 'PARKED', 'DROPPED')),
    add column tries integer not null default 0 check (tries >= 0),
    add column next_try_at timestamptz,
    add column node text,
    add column lease_until timestamptz,
    add column problem text;

update mail set state = 'SENT' where sent_at is not null;
update mail m set person_id = p.id from person p where p.email = lower(m.to_address);

alter table mail
    add constraint mail_sent_at check (state <> 'SENT' or sent_at is not null),
    add constraint mail_lease check ((state = 'SENDING') = (lease_until is not null)),
    add constraint mail_problem check (state not in ('PARKED', 'DROPPED') or problem is not null);
create index mail_person on mail (person_id);
create index mail_due on mail (written_at, id) where state = 'WAITING' and sent_at is null;
create index mail_leased on mail (lease_until) where state = 'SENDING';
create index mail_state_newest on mail (state, written_at desc, id desc);
