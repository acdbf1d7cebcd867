alter table org_unit add column code text unique check (code <> '');

create table directory_upload (
    id uuid primary key,
    kind text not null check (kind in ('UNITS', 'PEOPLE')),
    file_name text not null,
    encoding text not null,
    plan text not null,
    planned_at timestamptz not null,
    uploaded_by_id uuid not null references person,
    uploaded_at timestamptz not null,
    applied_by_id uuid references person,
    applied_at timestamptz,
    check ((applied_by_id is null) = (applied_at is null))
);
create index directory_upload_uploaded_by on directory_upload (uploaded_by_id);
create index directory_upload_applied_by on directory_upload (applied_by_id);
create index directory_upload_uploaded_at on directory_upload (uploaded_at);

create table directory_content (
    upload_id uuid primary key references directory_upload on delete cascade,
    bytes bytea not null
);

create table directory_row (
    id uuid primary key,
    upload_id uuid not null references directory_upload on delete cascade,
    position integer not null check (position > 0),
    line integer check (line > 0),
    outcome text not null check (outcome in ('REFUSED', 'NEW', 'CHANGED', 'CAME_BACK', 'MISSING', 'LEFT', 'STAYS',
        'UNCHANGED')),
    label text not null,
    detail text not null,
    unique (upload_id, position)
);
create index directory_row_outcome on directory_row (upload_id, outcome, position);
