create extension if not exists pg_trgm;

create sequence idea_ref start with 1001;

create table idea (
    id uuid primary key,
    ref text not null unique,
    title text not null check (char_length(title) between 1 and 100),
    problem text not null check (char_length(problem) between 1 and 5000),
    suggestion text not null check (char_length(suggestion) between 1 and 5000),
    area text check (char_length(area) <= 100),
    channel text not null check (channel in ('WEB', 'PHONE', 'PAPER')),
    visibility text not null check (visibility in (
        'UNCONFIRMED', 'AWAITING_CHECK', 'PUBLISHED', 'RETURNED', 'NOT_PUBLISHED', 'HIDDEN', 'REMOVED', 'WITHDRAWN')),
    decision text not null check (decision in (
        'OPEN', 'UNDER_REVIEW', 'SHORTLISTED', 'ACCEPTED', 'ACCEPTED_IN_PART', 'NOT_ACCEPTED', 'ALREADY_HAPPENING',
        'PASSED_ON')),
    delivery text not null check (delivery in ('NONE', 'PLANNED', 'IN_PROGRESS', 'DELIVERED', 'STOPPED')),
    author_id uuid references person,
    goal_id uuid references goal,
    author_name text not null,
    show_name boolean not null default false,
    email text,
    sending uuid not null unique,
    support_count integer not null default 0 check (support_count >= 0),
    created_at timestamptz not null,
    confirmed_at timestamptz,
    check_since timestamptz,
    published_at timestamptz,
    waiting_since timestamptz,
    -- An address is kept only until it is confirmed; then the author has it.
    constraint idea_email_until_confirmed check ((visibility = 'UNCONFIRMED') = (email is not null)),
    constraint idea_has_author check (channel <> 'WEB' or visibility = 'UNCONFIRMED' or author_id is not null),
    constraint idea_check_clock check ((visibility = 'AWAITING_CHECK') = (check_since is not null)),
    constraint idea_published_when check (
        published_at is not null or visibility not in ('PUBLISHED', 'HIDDEN', 'REMOVED')),
    constraint idea_reply_clock check (
        published_at is null or (waiting_since is not null) = (decision in ('OPEN', 'UNDER_REVIEW', 'SHORTLISTED'))),
    constraint idea_delivery_needs_acceptance check (
        delivery in ('NONE', 'STOPPED') or decision in ('ACCEPTED', 'ACCEPTED_IN_PART'))
);

create index idea_author_id on idea (author_id);
create index idea_goal_id on idea (goal_id);
create index idea_newest on idea (published_at desc, id desc) where visibility = 'PUBLISHED';
create index idea_awaiting_check on idea (check_since, id) where visibility = 'AWAITING_CHECK';
create index idea_awaiting_reply on idea (waiting_since, id) where visibility = 'PUBLISHED';
create index idea_unconfirmed on idea (created_at) where visibility = 'UNCONFIRMED';
create index idea_title_trgm on idea using gin (title gin_trgm_ops) where visibility = 'PUBLISHED';
create index idea_words_trgm on idea using gin ((title || ' ' || problem) gin_trgm_ops) where visibility = 'PUBLISHED';

create table idea_move (
    id uuid primary key,
    idea_id uuid not null references idea,
    axis text not null check (axis in ('VISIBILITY', 'DECISION', 'DELIVERY')),
    from_state text not null,
    to_state text not null,
    moved_by_id uuid references person,
    service_id uuid references org_unit,
    reason text check (reason in (
        'DUPLICATE', 'ALREADY_HAPPENING', 'NOT_THE_COUNCIL', 'INDIVIDUAL_CASE', 'NAMED_PERSON', 'FAULT_REPORT',
        'NO_CLEAR_ACTION', 'OFFENSIVE', 'ADVERT', 'TEST_OR_JOKE', 'CONFIDENTIAL')),
    why text not null,
    shown boolean not null,
    moved_at timestamptz not null,
    constraint idea_move_goes_somewhere check (from_state <> to_state)
);

create index idea_move_idea_id on idea_move (idea_id, moved_at);
create index idea_move_moved_by_id on idea_move (moved_by_id);
create index idea_move_service_id on idea_move (service_id);

create table reply (
    id uuid primary key,
    idea_id uuid not null references idea,
    decision text not null check (decision in (
        'ACCEPTED', 'ACCEPTED_IN_PART', 'NOT_ACCEPTED', 'ALREADY_HAPPENING', 'PASSED_ON')),
    text text not null check (char_length(btrim(text)) > 0),
    service_id uuid not null references org_unit,
    replied_by_id uuid not null references person,
    replied_at timestamptz not null
);

create index reply_idea_id on reply (idea_id, replied_at);
create index reply_service_id on reply (service_id);
create index reply_replied_by_id on reply (replied_by_id);

create table support (
    id uuid primary key,
    idea_id uuid not null references idea,
    person_id uuid not null references person,
    created_at timestamptz not null,
    constraint support_one_each unique (idea_id, person_id)
);

create index support_person_id on support (person_id);
