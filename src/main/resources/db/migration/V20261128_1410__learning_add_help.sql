create sequence help_ref start with 101;

-- A learner who is stuck at a step, what they need, and by when they get an answer.
create table help_request (
    id uuid primary key,
    ref text not null unique check (ref ~ '^HR-[0-9]+$'),
    person_id uuid not null references person,
    course_id uuid not null references course,
    module text not null check (module ~ '^[a-z0-9-]+$'),
    step integer not null check (step > 0),
    step_title text not null check (step_title <> ''),
    tried text not null check (tried <> '' and length(tried) <= 2000),
    needed text not null check (needed <> '' and length(needed) <= 2000),
    state text not null check (state in ('OPEN', 'TAKEN', 'ANSWERED', 'CLOSED')),
    taken_by_id uuid references person,
    asked_at timestamptz not null,
    waiting_since timestamptz not null,
    answer_by date not null,
    moved_at timestamptz not null,
    reopened integer not null check (reopened >= 0),
    check (state <> 'OPEN' or taken_by_id is null),
    check (state in ('OPEN', 'CLOSED') or taken_by_id is not null),
    check (taken_by_id <> person_id)
);
create index help_request_person on help_request (person_id, asked_at, id);
create index help_request_course on help_request (course_id);
create index help_request_taken_by on help_request (taken_by_id);
create index help_request_waiting on help_request (state, waiting_since, id);
create index help_request_moved on help_request (moved_at);

create table help_answer (
    id uuid primary key,
    request_id uuid not null references help_request,
    person_id uuid not null references person,
    text text not null check (text <> '' and length(text) <= 5000),
    answered_at timestamptz not null,
    helped boolean,
    why text not null check (length(why) <= 2000)
);
create index help_answer_request on help_answer (request_id, answered_at);
create index help_answer_person on help_answer (person_id);
