-- What is asked of whom: a course or a pathway; one person, a team, a part of the council, or a rule.
create table assignment (
    id uuid primary key,
    ref text not null unique check (ref ~ '^AS-[0-9A-HJKMNP-TV-Z]{8}$'),
    sending text not null unique,
    title text not null check (title <> ''),
    path text not null check (path like '/%'),
    course_id uuid references course,
    pathway_id uuid references pathway,
    kind text not null check (kind in ('PERSON', 'TEAM', 'UNIT', 'RULE')),
    whom_id uuid references person,
    unit_id uuid references org_unit,
    audience text check (audience in ('STAFF', 'MANAGER', 'SENIOR_LEADER')),
    title_has text check (title_has = lower(title_has) and title_has <> ''),
    skill_id uuid references skill,
    below_level integer check (below_level between 1 and 4),
    due_on date,
    due_days integer check (due_days between 1 and 730),
    why text not null check (why <> ''),
    made_by_id uuid not null references person,
    made_at timestamptz not null,
    withdrawn_at timestamptz,
    withdrawn_by_id uuid references person,
    why_withdrawn text,
    check (num_nonnulls(course_id, pathway_id) = 1),
    check (num_nonnulls(due_on, due_days) = 1),
    check ((kind in ('PERSON', 'TEAM')) = (whom_id is not null)),
    check (kind not in ('PERSON', 'TEAM') or num_nonnulls(unit_id, audience, title_has, skill_id) = 0),
    check (kind <> 'UNIT' or unit_id is not null and num_nonnulls(audience, title_has, skill_id) = 0),
    check (kind <> 'RULE' or num_nonnulls(unit_id, audience, title_has, skill_id) > 0),
    check ((skill_id is null) = (below_level is null)),
    check (num_nonnulls(withdrawn_at, withdrawn_by_id, why_withdrawn) in (0, 3))
);
create index assignment_course on assignment (course_id);
create index assignment_pathway on assignment (pathway_id);
create index assignment_whom on assignment (whom_id);
create index assignment_unit on assignment (unit_id);
create index assignment_skill on assignment (skill_id);
create index assignment_made_by on assignment (made_by_id, made_at, id);
create index assignment_withdrawn_by on assignment (withdrawn_by_id);
create index assignment_newest on assignment (made_at desc, id desc);

-- What is asked of one person by one assignment, and what became of it. With an exception nobody is chased.
create table assigned_learning (
    id uuid primary key,
    assignment_id uuid not null references assignment,
    person_id uuid not null references person,
    due_on date not null,
    assigned_at timestamptz not null,
    done_at timestamptz,
    done_via text,
    ended_at timestamptz,
    why_ended text check (why_ended in ('LEFT', 'MOVED', 'NO_MATCH', 'WITHDRAWN', 'TAKEN_OFF')),
    exception text check (exception in ('PAST', 'BEFORE_JOINING', 'LONG_EXTENSION', 'NO_MANAGER')),
    unique (assignment_id, person_id),
    check ((done_at is null) = (done_via is null)),
    check ((ended_at is null) = (why_ended is null)),
    check (done_at is null or ended_at is null),
    check (exception is null or num_nonnulls(done_at, ended_at) = 0)
);
create index assigned_learning_person on assigned_learning (person_id, done_at desc);
create index assigned_learning_open on assigned_learning (person_id, due_on)
    where done_at is null and ended_at is null;
create index assigned_learning_due on assigned_learning (due_on)
    where done_at is null and ended_at is null and exception is null;
create index assigned_learning_exception on assigned_learning (assigned_at, id) where exception is not null;

create table extension (
    id uuid primary key,
    assigned_id uuid not null references assigned_learning,
    until date not null,
    why text not null,
    asked_at timestamptz not null,
    decided_at timestamptz,
    decided_by_id uuid references person,
    given boolean,
    words text,
    check (num_nonnulls(decided_at, decided_by_id, given, words) in (0, 4))
);
create index extension_assigned on extension (assigned_id);
create index extension_decided_by on extension (decided_by_id);
create unique index extension_one_waiting on extension (assigned_id) where decided_at is null;

-- A stored projection of the rows of each person, for the team page; first_due is the earliest date that can be kept.
create table learning_load (
    person_id uuid primary key references person,
    open_count integer not null check (open_count >= 0),
    done_count integer not null check (done_count >= 0),
    first_due date
);
create index learning_load_first_due on learning_load (first_due, person_id);
