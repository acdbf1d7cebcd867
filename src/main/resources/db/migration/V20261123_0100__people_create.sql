create table org_unit (
    id uuid primary key,
    slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
    name text not null,
    kind text not null check (kind in ('COUNCIL', 'DIRECTORATE', 'SERVICE', 'TEAM')),
    parent_id uuid references org_unit check (parent_id <> id),
    check ((kind = 'COUNCIL') = (parent_id is null))
);
create index org_unit_parent on org_unit (parent_id);
create unique index org_unit_one_council on org_unit (kind) where kind = 'COUNCIL';

create table person (
    id uuid primary key,
    name text not null,
    email text not null unique check (email = lower(email)),
    job_title text,
    audience text not null check (audience in ('RESIDENT', 'STAFF', 'MANAGER', 'SENIOR_LEADER')),
    unit_id uuid references org_unit,
    manager_id uuid references person check (manager_id <> id),
    password_hash text,
    created_at timestamptz not null,
    left_at timestamptz,
    check ((audience = 'RESIDENT') = (unit_id is null))
);
create index person_unit on person (unit_id);
create index person_manager on person (manager_id);

create table person_role (
    person_id uuid not null references person on delete cascade,
    role text not null check (role in ('RESIDENT', 'STAFF', 'MANAGER', 'SENIOR_LEADER', 'AUTHOR', 'MODERATOR',
        'IDEA_OWNER', 'ORGANISER', 'JUDGE', 'ADMINISTRATOR')),
    primary key (person_id, role)
);
create index person_role_role on person_role (role);

create table person_session (
    hash text primary key,
    person_id uuid not null references person on delete cascade,
    started_at timestamptz not null,
    expires_at timestamptz not null
);
create index person_session_person on person_session (person_id);
create index person_session_expires on person_session (expires_at);

create table secret_link (
    hash text primary key,
    purpose text not null,
    subject_ref text not null,
    expires_at timestamptz not null,
    used_at timestamptz
);

create table failed_sign_in (
    id uuid primary key,
    account_hash text not null,
    at timestamptz not null
);
create index failed_sign_in_account on failed_sign_in (account_hash, at);
