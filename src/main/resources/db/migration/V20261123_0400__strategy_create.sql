create table strategy (
    id uuid primary key,
    title text not null,
    version text not null unique,
    summary text not null,
    valid_from date not null,
    review_by date not null check (review_by > valid_from),
    owner text not null,
    source_title text not null,
    source_publisher text not null,
    source_url text,
    source_as_of date,
    content_hash text not null,
    loaded_at timestamptz not null,
    replaced_at timestamptz
);
create unique index strategy_one_current on strategy ((true)) where replaced_at is null;

create table outcome (
    id uuid primary key,
    slug text not null unique,
    title text not null,
    position integer not null,
    retired_at timestamptz
);

create table theme (
    id uuid primary key,
    slug text not null unique,
    title text not null,
    definition text not null,
    position integer not null,
    retired_at timestamptz
);

create table goal (
    id uuid primary key,
    slug text not null unique,
    title text not null,
    theme_id uuid not null references theme,
    why text not null,
    owner text not null,
    claim text,
    position integer not null,
    content_hash text not null,
    retired_at timestamptz
);
create index goal_theme on goal (theme_id);

create table goal_outcome (
    goal_id uuid not null references goal,
    outcome_id uuid not null references outcome,
    primary key (goal_id, outcome_id)
);
create index goal_outcome_outcome on goal_outcome (outcome_id);

create table measure (
    id uuid primary key,
    goal_id uuid not null references goal,
    slug text not null unique,
    title text not null,
    definition text not null,
    numerator text not null,
    denominator text not null,
    unit text not null check (unit in ('PERCENT', 'COUNT', 'DAYS', 'POUNDS')),
    direction text not null check (direction in ('UP', 'DOWN')),
    source_key text not null,
    source_argument text,
    baseline numeric(14, 2),
    baseline_on date,
    baseline_due date,
    target numeric(14, 2) not null,
    target_by date not null,
    owner text not null,
    action_if_missed text not null,
    position integer not null,
    retired_at timestamptz,
    check ((baseline is null) = (baseline_on is null)),
    check ((baseline is null) <> (baseline_due is null)),
    check (coalesce(baseline_on, baseline_due) <= target_by)
);
create index measure_goal on measure (goal_id);
create index measure_source on measure (source_key) where retired_at is null;

create table figure (
    id uuid primary key,
    slug text not null unique,
    title text not null,
    shown text not null,
    as_of date not null,
    source text not null,
    url text,
    owner text not null,
    note text,
    position integer not null
);

create table term (
    id uuid primary key,
    slug text not null unique,
    name text not null,
    also text[] not null,
    what_it_is text not null,
    what_it_is_not text not null,
    example text not null,
    body text not null
);

-- A reading is either counted (numerator and denominator) or typed in (amount, by whom, why, how strong).
-- No unit means the whole council.
create table reading (
    id uuid primary key,
    measure_id uuid not null references measure,
    unit_id uuid references org_unit,
    audience_group text not null check (audience_group in ('STAFF', 'MANAGEMENT', 'EVERYONE')),
    whole boolean not null generated always as (unit_id is null and audience_group = 'EVERYONE') stored,
    day date not null,
    numerator bigint check (numerator >= 0),
    denominator bigint check (denominator >= 0),
    of_people boolean not null,
    amount numeric(14, 2) check (amount >= 0),
    typed_by_id uuid references person,
    note text,
    strength text check (strength in ('CLAIMED', 'CHECKED', 'AUDITED')),
    constraint reading_once unique nulls not distinct (measure_id, unit_id, audience_group, day),
    check ((numerator is null) = (denominator is null)),
    check ((numerator is null) <> (amount is null)),
    check ((amount is null) = (typed_by_id is null)),
    check ((amount is null) = (note is null)),
    check ((amount is null) = (strength is null)),
    check (not of_people or numerator <= denominator)
);
create index reading_measure_day on reading (measure_id, day);
create index reading_whole on reading (measure_id, day) where whole;
create index reading_unit on reading (unit_id);
create index reading_typed_by on reading (typed_by_id);
