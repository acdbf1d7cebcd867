create table pathway (
    id uuid primary key,
    slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
    latest_id uuid
);

create table pathway_version (
    id uuid primary key,
    pathway_id uuid not null references pathway,
    number integer not null check (number > 0),
    hash text not null,
    title text not null check (title <> ''),
    summary text not null check (summary <> ''),
    audience text[] not null,
    plan text not null,
    published_at timestamptz not null,
    unique (pathway_id, number)
);

alter table pathway add constraint pathway_latest_fk foreign key (latest_id) references pathway_version;
create index pathway_latest on pathway (latest_id);

create table pathway_progress (
    id uuid primary key,
    person_id uuid not null references person,
    pathway_id uuid not null references pathway,
    version_id uuid not null references pathway_version,
    items_done integer not null check (items_done between 0 and items_total),
    items_total integer not null check (items_total > 0),
    started_at timestamptz not null,
    completed_at timestamptz,
    why text not null,
    unique (person_id, pathway_id),
    check (completed_at is null or items_done = items_total)
);
create index pathway_progress_pathway on pathway_progress (pathway_id);
create index pathway_progress_version on pathway_progress (version_id);

-- Only ever added to: progress can be counted again from it.
create table pathway_event (
    id uuid primary key,
    person_id uuid not null references person,
    pathway_id uuid not null references pathway,
    version_id uuid not null references pathway_version,
    kind text not null check (kind in ('JOINED', 'ITEM_COUNTED', 'COMPLETED', 'RENEWED', 'MOVED')),
    item text,
    happened_at timestamptz not null,
    detail text not null,
    check ((kind = 'ITEM_COUNTED') = (item is not null))
);
create index pathway_event_person on pathway_event (person_id, pathway_id, happened_at);
create index pathway_event_pathway on pathway_event (pathway_id);
create index pathway_event_version on pathway_event (version_id);
create unique index pathway_event_item_once on pathway_event (person_id, pathway_id, item) where kind = 'ITEM_COUNTED';
create unique index pathway_event_once on pathway_event (person_id, pathway_id, kind)
    where kind in ('JOINED', 'COMPLETED');

-- A term is never changed: the next one is another row.
create table certificate_term (
    id uuid primary key,
    person_id uuid not null references person,
    pathway_id uuid not null references pathway,
    version_id uuid not null references pathway_version,
    number integer not null check (number > 0),
    ref text not null unique check (ref ~ '^CERT-[0-9A-HJKMNP-TV-Z]{10}$'),
    earned_at timestamptz not null,
    valid_from date not null,
    valid_until date,
    window_year integer,
    via text not null check (via <> ''),
    unique (person_id, pathway_id, number),
    check (valid_until is null or valid_until >= valid_from)
);
create index certificate_term_pathway on certificate_term (pathway_id, valid_until);
create index certificate_term_version on certificate_term (version_id);
