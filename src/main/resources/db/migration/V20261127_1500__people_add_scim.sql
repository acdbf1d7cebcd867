create table scim_client (
    id uuid primary key,
    name text not null,
    token_hash text not null unique,
    created_by_id uuid not null references person,
    created_at timestamptz not null,
    last_used_at timestamptz,
    revoked_at timestamptz
);
create index scim_client_created_by on scim_client (created_by_id);
create unique index scim_client_name on scim_client (lower(name)) where revoked_at is null;

create table scim_link (
    person_id uuid primary key references person on delete cascade,
    external_id text unique check (external_id <> ''),
    given_name text,
    family_name text,
    department text,
    changed_at timestamptz not null,
    removed_at timestamptz,
    check (removed_at is null or (external_id is null and given_name is null and family_name is null
        and department is null))
);
create index scim_link_department on scim_link (department) where department is not null;

create table scim_group (
    id uuid primary key,
    name text not null check (name <> ''),
    external_id text unique check (external_id <> ''),
    role text check (role in ('AUTHOR', 'MODERATOR', 'IDEA_OWNER', 'ORGANISER', 'JUDGE', 'ADMINISTRATOR')),
    created_at timestamptz not null,
    changed_at timestamptz not null,
    revision int not null check (revision > 0)
);
create unique index scim_group_name on scim_group (lower(name));

create table scim_member (
    id uuid primary key,
    scim_group_id uuid not null references scim_group on delete cascade,
    person_id uuid not null references person on delete cascade,
    unique (scim_group_id, person_id)
);
create index scim_member_person on scim_member (person_id);
