create table course (
    id uuid primary key,
    slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
    latest_id uuid
);

create table course_version (
    id uuid primary key,
    course_id uuid not null references course,
    number integer not null check (number > 0),
    hash text not null,
    title text not null check (title <> ''),
    summary text not null check (summary <> ''),
    level text not null check (level in ('AWARENESS', 'WORKING', 'PRACTITIONER', 'EXPERT')),
    audience text[] not null,
    outcomes text[] not null,
    goals text[] not null,
    licence text not null,
    review_by date not null,
    sources text not null,
    minutes integer not null check (minutes > 0),
    modules_total integer not null check (modules_total > 0),
    steps_total integer not null check (steps_total > 0),
    published_at timestamptz not null,
    unique (course_id, number)
);

alter table course add constraint course_latest_fk foreign key (latest_id) references course_version;
create index course_latest on course (latest_id);

create table course_module (
    id uuid primary key,
    version_id uuid not null references course_version,
    position integer not null check (position > 0),
    slug text not null check (slug ~ '^[a-z0-9-]+$'),
    title text not null,
    outcome text not null,
    minutes integer not null check (minutes > 0),
    unique (version_id, position),
    unique (version_id, slug)
);

create table step (
    id uuid primary key,
    module_id uuid not null references course_module,
    position integer not null check (position > 0),
    kind text not null check (kind in ('READING', 'TASK', 'QUIZ')),
    title text not null,
    body text not null,
    pass integer,
    unique (module_id, position),
    check ((kind = 'QUIZ') = (pass is not null)),
    check (pass > 0)
);

create table question (
    id uuid primary key,
    step_id uuid not null references step,
    position integer not null check (position > 0),
    text text not null,
    detail text not null,
    multiple boolean not null,
    unique (step_id, position)
);

create table answer_option (
    id uuid primary key,
    question_id uuid not null references question,
    position integer not null check (position > 0),
    text text not null,
    correct boolean not null,
    feedback text not null check (feedback <> ''),
    unique (question_id, position)
);

create table course_skill (
    id uuid primary key,
    version_id uuid not null references course_version,
    skill_id uuid not null references skill,
    level text not null check (level in ('AWARENESS', 'WORKING', 'PRACTITIONER', 'EXPERT')),
    unique (version_id, skill_id)
);
create index course_skill_skill on course_skill (skill_id);

create table attachment (
    id uuid primary key,
    course_id uuid not null references course,
    hash text not null,
    name text not null check (name ~ '^[A-Za-z0-9][A-Za-z0-9._-]*$'),
    bytes bytea not null,
    unique (course_id, hash, name)
);

create table enrolment (
    id uuid primary key,
    person_id uuid not null references person,
    course_id uuid not null references course,
    version_id uuid not null references course_version,
    modules_done integer not null check (modules_done between 0 and modules_total),
    modules_total integer not null,
    steps_done integer not null check (steps_done between 0 and steps_total),
    steps_total integer not null,
    started_at timestamptz not null,
    active_at timestamptz not null,
    completed_at timestamptz,
    certificate text,
    unique (person_id, course_id),
    check ((completed_at is null) = (certificate is null)),
    check (completed_at is null or modules_done = modules_total)
);
create index enrolment_course on enrolment (course_id);
create index enrolment_version on enrolment (version_id);

create table module_progress (
    id uuid primary key,
    enrolment_id uuid not null references enrolment,
    module_id uuid not null references course_module,
    steps_done integer not null check (steps_done between 0 and steps_total),
    steps_total integer not null,
    completed_at timestamptz,
    why text not null,
    unique (enrolment_id, module_id),
    check ((completed_at is not null) = (steps_done = steps_total))
);
create index module_progress_module on module_progress (module_id);

create table step_done (
    id uuid primary key,
    enrolment_id uuid not null references enrolment,
    step_id uuid not null references step,
    done_at timestamptz not null,
    why text not null check (why <> ''),
    note text,
    unique (enrolment_id, step_id)
);
create index step_done_step on step_done (step_id);

create table quiz_attempt (
    id uuid primary key,
    enrolment_id uuid not null references enrolment,
    step_id uuid not null references step,
    number integer not null check (number > 0),
    score integer not null check (score between 0 and total),
    total integer not null check (total > 0),
    passed boolean not null,
    submitted_at timestamptz not null,
    unique (enrolment_id, step_id, number)
);
create index quiz_attempt_step on quiz_attempt (step_id);
create unique index quiz_attempt_passed_once on quiz_attempt (enrolment_id, step_id) where passed;

-- An answer without an attempt is one that was saved and not yet handed in.
create table quiz_answer (
    id uuid primary key,
    enrolment_id uuid not null references enrolment,
    question_id uuid not null references question,
    attempt_id uuid references quiz_attempt,
    chosen integer[] not null,
    saved_at timestamptz not null
);
create unique index quiz_answer_open on quiz_answer (enrolment_id, question_id) where attempt_id is null;
create unique index quiz_answer_of_attempt on quiz_answer (attempt_id, question_id);
create index quiz_answer_enrolment on quiz_answer (enrolment_id);
create index quiz_answer_question on quiz_answer (question_id);

create table learner_event (
    id uuid primary key,
    enrolment_id uuid not null references enrolment,
    kind text not null check (kind in
        ('ENROLLED', 'STEP_DONE', 'ANSWERS_SAVED', 'QUIZ_SUBMITTED', 'MODULE_DONE', 'COMPLETED')),
    step_id uuid references step,
    happened_at timestamptz not null,
    detail text not null
);
create index learner_event_enrolment on learner_event (enrolment_id, happened_at);
create index learner_event_step on learner_event (step_id);

create table completion (
    id uuid primary key,
    enrolment_id uuid not null unique references enrolment,
    completed_at timestamptz not null,
    ref text not null unique check (ref ~ '^CERT-[0-9A-HJKMNP-TV-Z]{10}$'),
    why text not null
);
