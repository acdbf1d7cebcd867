-- What came of a course comes out in whole groups, each by an order of its own: the numbers are not parts of one another any more.
-- They are folded anew from what people said.
drop table outcome_tally;
create table outcome_tally (
    id uuid primary key,
    course_id uuid not null unique references course,
    useful_of bigint not null check (useful_of >= 0),
    useful bigint not null check (useful between 0 and useful_of),
    recommend_of bigint not null check (recommend_of >= 0),
    recommend bigint not null check (recommend between 0 and recommend_of),
    started bigint not null check (started >= 0),
    finished bigint not null check (finished between 0 and started),
    pairs bigint not null check (pairs >= 0),
    sure_before numeric(4, 2) check (sure_before between 0 and 10),
    sure_after numeric(4, 2) check (sure_after between 0 and 10),
    asked bigint not null check (asked >= 0),
    replied bigint not null default 0 check (replied between 0 and asked),
    answered bigint not null check (answered >= 0),
    used bigint not null check (used between 0 and answered),
    decided bigint not null default 0 check (decided >= 0),
    seen bigint not null check (seen >= 0),
    no_time bigint not null check (no_time >= 0),
    no_chance bigint not null check (no_chance >= 0),
    not_agreed bigint not null check (not_agreed >= 0),
    systems bigint not null check (systems >= 0),
    forgot bigint not null check (forgot >= 0),
    other bigint not null check (other >= 0),
    counted_at timestamptz not null,
    check (used + no_time + no_chance + not_agreed + systems + forgot + other <= answered),
    check ((pairs = 0) = (sure_before is null)),
    check ((pairs = 0) = (sure_after is null))
);

insert into folding (id, topic, key) select uuidv7(), 'course-outcomes', cast(id as text) from course;
