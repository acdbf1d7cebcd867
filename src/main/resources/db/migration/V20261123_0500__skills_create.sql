create table framework (
    id uuid primary key,
    slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
    title text not null,
    version text not null,
    summary text not null,
    licence text not null,
    source text,
    content_hash text not null,
    loaded_at timestamptz not null
);

create table skill (
    id uuid primary key,
    framework_id uuid not null references framework,
    key text not null unique check (key ~ '^[A-Z]{2,8}$'),
    title text not null,
    summary text not null,
    position integer not null check (position > 0),
    tags text[] not null,
    retired_at timestamptz
);
create index skill_framework on skill (framework_id);

create table skill_level (
    id uuid primary key,
    skill_id uuid not null references skill,
    level integer not null check (level between 1 and 4),
    text text not null,
    unique (skill_id, level)
);

create table skill_target (
    id uuid primary key,
    skill_id uuid not null references skill,
    audience text not null check (audience in ('STAFF', 'MANAGER', 'SENIOR_LEADER')),
    level integer not null check (level between 1 and 4),
    unique (skill_id, audience)
);

-- level 0 is an answer too: "cannot yet", and only a self-check can say it
create table evidence (
    id uuid primary key,
    person_id uuid not null references person,
    skill_id uuid not null references skill,
    level integer not null check (level between 0 and 4),
    kind text not null check (kind in ('SELF_CHECK', 'TOOK_PART', 'QUIZ', 'COMPLETION', 'CONTRIBUTED', 'DELIVERED', 'CONFIRMED')),
    source_kind text not null,
    source_ref text not null,
    source_title text not null,
    source_path text not null,
    at timestamptz not null,
    check (level > 0 or kind = 'SELF_CHECK'),
    unique (person_id, skill_id, source_kind, source_ref)
);
create index evidence_skill on evidence (skill_id);

create table standing (
    id uuid primary key,
    person_id uuid not null references person,
    skill_id uuid not null references skill,
    level integer not null check (level between 0 and 4),
    evidence_id uuid not null references evidence,
    at timestamptz not null,
    unique (person_id, skill_id)
);
create index standing_skill on standing (skill_id);
create index standing_evidence on standing (evidence_id);

create table self_check (
    id uuid primary key,
    person_id uuid not null references person,
    skill_id uuid not null references skill,
    level integer not null check (level between 0 and 4),
    confidence integer not null check (confidence between 0 and 10),
    checked_at timestamptz not null
);
create index self_check_person on self_check (person_id, skill_id, checked_at);
create index self_check_skill on self_check (skill_id);

create table skill_confirmation (
    id uuid primary key,
    person_id uuid not null references person,
    skill_id uuid not null references skill,
    given_by_id uuid not null references person,
    level integer not null check (level between 1 and 4),
    seen text not null check (length(seen) between 1 and 300),
    given_at timestamptz not null,
    check (given_by_id <> person_id)
);
create index skill_confirmation_person on skill_confirmation (person_id);
create index skill_confirmation_skill on skill_confirmation (skill_id);
create index skill_confirmation_given_by on skill_confirmation (given_by_id);

create table need_tally (
    id uuid primary key,
    skill_id uuid not null references skill,
    unit_id uuid not null references org_unit,
    audience text not null check (audience in ('STAFF', 'MANAGER', 'SENIOR_LEADER')),
    in_scope bigint not null check (in_scope >= 0),
    at_target bigint not null check (at_target >= 0),
    below bigint not null check (below >= 0),
    known bigint not null,
    check (known = at_target + below),
    unique (skill_id, unit_id, audience)
);
create index need_tally_unit on need_tally (unit_id);
