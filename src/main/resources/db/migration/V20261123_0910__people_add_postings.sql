alter table person
    add column employee_number text unique check (employee_number <> ''),
    add column erased_at timestamptz;

create table posting (
    id uuid primary key,
    person_id uuid not null references person on delete cascade,
    unit_id uuid not null references org_unit,
    manager_id uuid references person,
    job_title text,
    audience text not null check (audience in ('STAFF', 'MANAGER', 'SENIOR_LEADER')),
    since timestamptz not null,
    until timestamptz check (until >= since)
);
create index posting_person on posting (person_id, since);
create unique index posting_one_open on posting (person_id) where until is null;
create index posting_unit on posting (unit_id);
create index posting_manager on posting (manager_id);

insert into posting (id, person_id, unit_id, manager_id, job_title, audience, since, until)
select uuidv7(), id, unit_id, manager_id, job_title, audience, created_at, left_at
from person where unit_id is not null;

alter table org_unit add column closed_at timestamptz check (parent_id is not null or closed_at is null);
