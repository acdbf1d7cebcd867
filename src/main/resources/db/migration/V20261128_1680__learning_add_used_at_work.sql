-- Some time after a course is completed, the learner is asked once whether they have used it at work; where they have, their
-- manager may say that they saw it. A new round of the course is a new completion, with a question of its own.
create table used_at_work (
    id uuid primary key,
    enrolment_id uuid not null unique references enrolment,
    asked_at timestamptz not null,
    reminded_at timestamptz check (reminded_at > asked_at),
    answer text check (answer in ('YES', 'NOT_YET', 'OTHER_JOB')),
    how text check (length(how) between 1 and 500),
    hindrance text check (hindrance in ('NO_TIME', 'NO_CHANCE', 'NOT_AGREED', 'SYSTEMS', 'FORGOT', 'OTHER')),
    own_words text check (length(own_words) between 1 and 300),
    answered_at timestamptz,
    decided_by_id uuid references person,
    decided_at timestamptz,
    seen boolean,
    words text check (length(words) <= 300),
    check ((answer is null) = (answered_at is null)),
    check (coalesce(answer = 'YES', false) = (how is not null)),
    check (coalesce(answer = 'NOT_YET', false) = (hindrance is not null)),
    check (coalesce(hindrance = 'OTHER', false) = (own_words is not null)),
    check (seen is null or answer = 'YES'),
    check ((decided_at is null) = (seen is null) and (decided_at is null) = (decided_by_id is null)),
    check (words is null or decided_at is not null)
);
create index used_at_work_decided_by on used_at_work (decided_by_id);
create index used_at_work_asked_at on used_at_work (asked_at);

-- What came of each course: what people thought, what they learned, what they changed at work. Folded from what they said.
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
    answered bigint not null check (answered between 0 and asked),
    used bigint not null check (used between 0 and answered),
    seen bigint not null check (seen between 0 and used),
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
