-- What a learner thought of a course that they have completed: both are up to them, and can be changed.
create table course_reaction (
    id uuid primary key,
    enrolment_id uuid not null unique references enrolment,
    useful integer check (useful between 1 and 5),
    recommend boolean,
    said_at timestamptz not null,
    check (useful is not null or recommend is not null)
);
