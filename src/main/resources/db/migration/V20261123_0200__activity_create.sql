create table activity (
    id uuid primary key,
    at timestamptz not null,
    actor_id uuid references person,
    verb text not null,
    kind text not null,
    ref text not null,
    title text not null,
    path text not null,
    detail text
);
create index activity_newest on activity (at desc, id desc);
create index activity_actor on activity (actor_id);
create index activity_subject on activity (kind, ref);

create function activity_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'activity is append-only';
end $$;
create trigger activity_is_kept before update or delete or truncate on activity
    for each statement execute function activity_is_kept();

create table mail (
    id uuid primary key,
    key text not null unique,
    to_address text not null,
    subject text not null,
    text text not null,
    written_at timestamptz not null,
    sent_at timestamptz
);
create index mail_newest on mail (written_at desc, id desc);
create index mail_waiting on mail (written_at) where sent_at is null;
create index mail_to on mail (to_address, written_at desc);

create table folding (
    id uuid primary key,
    topic text not null,
    key text not null
);
create index folding_due on folding (topic, key);
