-- Somebody says that what was delivered does not solve it for them: once for each time it was delivered.
create table not_solved (
    id uuid primary key,
    idea_id uuid not null references idea,
    delivery_id uuid not null references idea_move,
    person_id uuid not null references person,
    words text not null check (char_length(btrim(words)) between 1 and 2000),
    said_at timestamptz not null,
    outcome text check (outcome in ('REOPENED', 'REPLIED')),
    reply text check (char_length(btrim(reply)) between 1 and 5000),
    answered_by_id uuid references person,
    answered_at timestamptz,
    constraint not_solved_once unique (delivery_id, person_id),
    constraint not_solved_answer check (
        num_nulls(outcome, reply, answered_by_id, answered_at) in (0, 4))
);

create index not_solved_idea_id on not_solved (idea_id, answered_at);
create index not_solved_person_id on not_solved (person_id);
create index not_solved_answered_by_id on not_solved (answered_by_id);
create index not_solved_waiting on not_solved (said_at, id) where outcome is null;
