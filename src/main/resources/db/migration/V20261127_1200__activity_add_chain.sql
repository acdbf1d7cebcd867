-- Nodes of the version before still record without a stamp
alter table activity add column stamp text;

create table audit_seal (
    number bigint primary key check (number > 0),
    activity_id uuid not null unique references activity,
    previous_hash text not null,
    hash text not null unique check (hash ~ '^[0-9a-f]{64}$'),
    key_name text not null,
    sealed_at timestamptz not null
);

create function audit_is_kept() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end $$;
create trigger audit_seal_is_kept before update or delete or truncate on audit_seal
    for each statement execute function audit_is_kept();

-- What waits to be sealed. Filled with the activity itself, so that whatever order transactions end in, none is missed.
create table activity_unsealed (
    activity_id uuid primary key references activity,
    waits_since timestamptz not null default now()
);

create function activity_waits() returns trigger language plpgsql as $$
begin
    insert into activity_unsealed (activity_id) values (new.id);
    return null;
end $$;
create trigger activity_waits after insert on activity
    for each row execute function activity_waits();

insert into activity_unsealed (activity_id) select id from activity;

create table audit_check (
    id uuid primary key,
    asked_at timestamptz not null,
    checked_to bigint not null check (checked_to >= 0),
    checked_hash text not null check (checked_hash ~ '^[0-9a-f]{64}$'),
    ended_at timestamptz,
    finding text,
    check (finding is null or ended_at is not null)
);
create unique index audit_check_one_under_way on audit_check ((true)) where ended_at is null;
create index audit_check_ended on audit_check (ended_at desc, id desc);
create index audit_check_asked on audit_check (asked_at);
