-- Nodes of the version before still begin sessions and count wrong passwords without knowing these columns
alter table person_session
    add column ref uuid not null default uuidv7(),
    add column device text not null default 'Unknown device',
    add column seen_at timestamptz not null default now();
create unique index person_session_ref on person_session (ref);

alter table failed_sign_in add column network_hash text not null default '';
create index failed_sign_in_network on failed_sign_in (network_hash, at);

create table asked_letter (
    id uuid primary key,
    kind text not null check (kind in ('SIGN_IN', 'RESET', 'JOIN')),
    email text,
    detail text,
    account_hash text not null,
    network_hash text not null,
    at timestamptz not null,
    written_at timestamptz,
    check ((written_at is null) = (email is not null))
);
create index asked_letter_account on asked_letter (account_hash, at);
create index asked_letter_network on asked_letter (network_hash, at);
create index asked_letter_waiting on asked_letter (at) where written_at is null;

create table joining (
    hash text primary key,
    email text not null,
    name text not null,
    expires_at timestamptz not null
);

create table passkey (
    id uuid primary key,
    person_id uuid not null references person on delete cascade,
    credential text not null unique,
    user_handle text not null,
    public_key text not null,
    sign_count bigint not null check (sign_count >= 0),
    name text not null,
    transports text not null,
    backup_eligible boolean not null,
    backed_up boolean not null,
    created_at timestamptz not null,
    used_at timestamptz
);
create index passkey_person on passkey (person_id);
create index passkey_handle on passkey (user_handle);

create table passkey_ceremony (
    hash text primary key,
    person_id uuid references person on delete cascade,
    request text not null,
    network_hash text not null,
    started_at timestamptz not null,
    expires_at timestamptz not null
);
create index passkey_ceremony_person on passkey_ceremony (person_id);
create index passkey_ceremony_network on passkey_ceremony (network_hash, started_at);
