-- How a version of a course goes for those who take it: folded from what learners did, and ready for the authors' page.
create table course_tally (
    id uuid primary key,
    version_id uuid not null unique references course_version,
    started bigint not null check (started >= 0),
    finished bigint not null check (finished between 0 and started),
    stopped_at_start bigint not null check (stopped_at_start between 0 and started),
    median_days numeric(9, 2) check (median_days >= 0),
    pairs bigint not null check (pairs between 0 and started),
    sure_before numeric(4, 2) check (sure_before between 0 and 10),
    sure_after numeric(4, 2) check (sure_after between 0 and 10),
    counted_at timestamptz not null,
    check ((pairs = 0) = (sure_before is null)),
    check ((pairs = 0) = (sure_after is null))
);

create table module_tally (
    id uuid primary key,
    module_id uuid not null unique references course_module,
    begun bigint not null check (begun >= 0),
    finished bigint not null check (finished between 0 and begun),
    stopped bigint not null check (stopped between 0 and begun)
);

create table question_tally (
    id uuid primary key,
    question_id uuid not null unique references question,
    people bigint not null check (people >= 0),
    facility numeric(5, 4) check (facility between 0 and 1),
    discrimination numeric(5, 4) check (discrimination between -1 and 1),
    chosen integer[] not null,
    check ((people = 0) = (facility is null))
);

-- How sure a learner is that they can do what a course teaches, once before it and once after it.
create table course_confidence (
    id uuid primary key,
    enrolment_id uuid not null references enrolment,
    moment text not null check (moment in ('START', 'END')),
    sure integer not null check (sure between 0 and 10),
    said_at timestamptz not null,
    unique (enrolment_id, moment)
);
