-- What moderators see when an idea comes back, who asks to look again, what people report, and what is swept away at once.
alter table idea_move drop constraint idea_move_reason_check;
alter table idea_move add constraint idea_move_reason_check check (reason in (
    'DUPLICATE', 'ALREADY_HAPPENING', 'NOT_THE_COUNCIL', 'INDIVIDUAL_CASE', 'NAMED_PERSON', 'FAULT_REPORT',
    'NO_CLEAR_ACTION', 'OFFENSIVE', 'ADVERT', 'TEST_OR_JOKE', 'CONFIDENTIAL', 'SPAM'));
create index idea_move_checked on idea_move (moved_at desc, id desc) where axis = 'VISIBILITY';
create index idea_created_at on idea (created_at);

-- The words of an idea before its author changed them.
create table idea_wording (
    id uuid primary key,
    idea_id uuid not null references idea,
    title text not null,
    problem text not null,
    suggestion text not null,
    replaced_at timestamptz not null
);
create index idea_wording_idea_id on idea_wording (idea_id, replaced_at);

-- One decision of a moderator is looked at again once.
create table appeal (
    id uuid primary key,
    idea_id uuid not null references idea,
    move_id uuid not null unique references idea_move,
    words text not null check (char_length(words) <= 5000),
    asked_at timestamptz not null,
    outcome text check (outcome in ('STANDS', 'OVERTURNED')),
    why text not null default '' check (char_length(why) <= 5000),
    decided_by_id uuid references person,
    decided_at timestamptz,
    constraint appeal_decided_by_somebody check (
        (outcome is null) = (decided_at is null) and (outcome is null) = (decided_by_id is null)),
    constraint appeal_has_a_reason check (outcome is null or btrim(why) <> '')
);
create index appeal_idea_id on appeal (idea_id);
create index appeal_decided_by_id on appeal (decided_by_id);
create index appeal_open on appeal (asked_at, id) where outcome is null;
create index appeal_decided on appeal (decided_at) where outcome is not null;

-- About an idea or a comment, by its reference.
create table report (
    id uuid primary key,
    about text not null check (about ~ '^(ID|C)-[0-9]{1,18}$'),
    reason text not null check (reason in ('ILLEGAL', 'ABUSE', 'PRIVATE', 'WRONG_ABOUT_SOMEBODY', 'SPAM', 'OTHER')),
    words text not null check (char_length(words) <= 2000),
    reporter_id uuid references person,
    reported_at timestamptz not null,
    outcome text check (outcome in ('HIDDEN', 'LEFT')),
    why text not null default '' check (char_length(why) <= 5000),
    settled_by_id uuid references person,
    settled_at timestamptz,
    constraint report_settled_by_somebody check (
        (outcome is null) = (settled_at is null) and (outcome is null) = (settled_by_id is null)),
    constraint report_has_a_reason check (outcome is null or btrim(why) <> '')
);
create index report_about on report (about, reported_at);
create index report_reporter_id on report (reporter_id);
create index report_settled_by_id on report (settled_by_id);
create index report_open on report (reported_at, id) where outcome is null;

create table spam_sweep (
    id uuid primary key,
    sending uuid not null unique,
    sent_from timestamptz not null,
    sent_until timestamptz not null,
    words text not null default '',
    domain text not null default '',
    why text not null check (btrim(why) <> ''),
    ideas integer not null default 0 check (ideas >= 0),
    swept_by_id uuid not null references person,
    swept_at timestamptz not null,
    undone_by_id uuid references person,
    undone_at timestamptz,
    restored integer not null default 0 check (restored >= 0 and restored <= ideas),
    constraint spam_sweep_has_a_condition check (words <> '' or domain <> ''),
    constraint spam_sweep_in_order check (sent_from < sent_until),
    constraint spam_sweep_undone_by_somebody check ((undone_at is null) = (undone_by_id is null))
);
create index spam_sweep_swept_by_id on spam_sweep (swept_by_id);
create index spam_sweep_undone_by_id on spam_sweep (undone_by_id);

-- What a sweep moved, and where it was before.
create table swept_idea (
    id uuid primary key,
    sweep_id uuid not null references spam_sweep,
    idea_id uuid not null references idea,
    was text not null check (was in ('AWAITING_CHECK', 'PUBLISHED')),
    check_since timestamptz,
    constraint swept_idea_once unique (sweep_id, idea_id)
);
create index swept_idea_idea_id on swept_idea (idea_id);

-- Where an idea was passed on to, as the link was at that time.
create table redirection (
    id uuid primary key,
    idea_id uuid not null references idea,
    place text not null,
    name text not null,
    link text not null,
    who text not null,
    published boolean not null,
    redirected_by_id uuid not null references person,
    redirected_at timestamptz not null
);
create index redirection_idea_id on redirection (idea_id, redirected_at);
create index redirection_redirected_by_id on redirection (redirected_by_id);
create index redirection_redirected_at on redirection (redirected_at);
