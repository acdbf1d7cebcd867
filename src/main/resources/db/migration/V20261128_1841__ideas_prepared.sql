-- A decision that is written and not published yet, so that several can be published together or on their day.
create table prepared_decision (
    id uuid primary key,
    idea_id uuid not null unique references idea,
    decision text not null check (decision in (
        'UNDER_REVIEW', 'SHORTLISTED', 'ACCEPTED', 'ACCEPTED_IN_PART', 'NOT_ACCEPTED', 'ALREADY_HAPPENING', 'PASSED_ON')),
    service_id uuid not null references org_unit,
    words text not null check (char_length(words) <= 5000),
    change text not null check (char_length(change) <= 1000),
    goal_id uuid references goal,
    how text not null check (char_length(how) <= 500),
    prepared_by_id uuid not null references person,
    prepared_at timestamptz not null,
    publish_at timestamptz,
    -- Why it could not be published when somebody or its moment asked for it.
    why_not text,
    constraint prepared_decision_goal_says_how check (goal_id is null or char_length(how) > 0)
);

create index prepared_decision_service_id on prepared_decision (service_id);
create index prepared_decision_goal_id on prepared_decision (goal_id);
create index prepared_decision_prepared_by_id on prepared_decision (prepared_by_id);
create index prepared_decision_oldest on prepared_decision (prepared_at, id);
create index prepared_decision_due on prepared_decision (publish_at) where publish_at is not null;
