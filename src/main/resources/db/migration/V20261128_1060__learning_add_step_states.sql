-- What a learner has ticked in a checklist so far.
create table checklist_state (
    id uuid primary key,
    enrolment_id uuid not null references enrolment,
    step_id uuid not null references step,
    ticked integer[] not null,
    saved_at timestamptz not null,
    unique (enrolment_id, step_id)
);
create index checklist_state_step on checklist_state (step_id);

-- What a learner decided in a story, in order; the next scene follows from it.
create table scenario_choice (
    id uuid primary key,
    enrolment_id uuid not null references enrolment,
    step_id uuid not null references step,
    number integer not null check (number > 0),
    scene text not null,
    choice integer not null check (choice > 0),
    made_at timestamptz not null,
    unique (enrolment_id, step_id, number)
);
create index scenario_choice_step on scenario_choice (step_id);

-- A task that somebody else has to see: sent by the learner, then signed off or sent back.
create table task_report (
    id uuid primary key,
    enrolment_id uuid not null references enrolment,
    step_id uuid not null references step,
    number integer not null check (number > 0),
    asked text not null check (asked in ('MANAGER', 'CHAMPION')),
    note text,
    evidence text check (evidence ~ '^https://'),
    sent_at timestamptz not null,
    decided_at timestamptz,
    decided_by_id uuid references person,
    signed_off boolean,
    words text,
    unique (enrolment_id, step_id, number),
    check ((decided_at is null) = (signed_off is null)),
    check (signed_off is null or signed_off or words is not null)
);
create unique index task_report_waiting on task_report (enrolment_id, step_id) where decided_at is null;
create unique index task_report_signed_off on task_report (enrolment_id, step_id) where signed_off;
create index task_report_queue on task_report (sent_at, id) where decided_at is null;
create index task_report_step on task_report (step_id);
create index task_report_decided_by on task_report (decided_by_id);
