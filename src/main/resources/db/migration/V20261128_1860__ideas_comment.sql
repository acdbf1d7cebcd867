create sequence idea_comment_ref start with 1001;

create table idea_comment (
    id uuid primary key,
    ref text not null unique,
    idea_id uuid not null references idea,
    kind text not null check (kind in ('FOR', 'AGAINST', 'QUESTION')),
    words text not null check (char_length(words) between 1 and 2000),
    author_id uuid not null references person,
    author_name text not null,
    show_name boolean not null default false,
    -- Whether its author worked for the council when they wrote it.
    from_staff boolean not null default false,
    visibility text not null check (visibility in (
        'AWAITING_CHECK', 'PUBLISHED', 'NOT_PUBLISHED', 'HIDDEN', 'REMOVED', 'WITHDRAWN')),
    check_since timestamptz,
    published_at timestamptz,
    created_at timestamptz not null,
    constraint idea_comment_check_clock check ((visibility = 'AWAITING_CHECK') = (check_since is not null)),
    constraint idea_comment_published_when check (
        published_at is not null or visibility not in ('PUBLISHED', 'HIDDEN', 'REMOVED'))
);

create index idea_comment_idea_id on idea_comment (idea_id);
create index idea_comment_author_id on idea_comment (author_id, created_at desc, id desc);
create index idea_comment_shown on idea_comment (idea_id, kind, published_at desc, id desc)
    where visibility = 'PUBLISHED';
create index idea_comment_awaiting_check on idea_comment (check_since, id) where visibility = 'AWAITING_CHECK';

create table comment_move (
    id uuid primary key,
    comment_id uuid not null references idea_comment,
    from_state text not null,
    to_state text not null,
    moved_by_id uuid not null references person,
    reason text check (reason ~ '^[A-Z_]{1,40}$'),
    words text not null check (char_length(words) <= 5000),
    moved_at timestamptz not null,
    constraint comment_move_goes_somewhere check (from_state <> to_state)
);

create index comment_move_comment_id on comment_move (comment_id, moved_at);
create index comment_move_moved_by_id on comment_move (moved_by_id);

create table comment_answer (
    id uuid primary key,
    comment_id uuid not null unique references idea_comment,
    service_id uuid not null references org_unit,
    words text not null check (char_length(words) between 1 and 5000),
    answered_by_id uuid not null references person,
    answered_at timestamptz not null
);

create index comment_answer_service_id on comment_answer (service_id);
create index comment_answer_answered_by_id on comment_answer (answered_by_id);

-- Published comments of each kind, counted in the transaction that shows or hides one.
alter table idea
    add column comments_for integer not null default 0 check (comments_for >= 0),
    add column comments_against integer not null default 0 check (comments_against >= 0),
    add column questions integer not null default 0 check (questions >= 0);

-- The newest moves of all ideas, for the feed.
create index idea_move_newest on idea_move (moved_at desc, id desc) where shown;
