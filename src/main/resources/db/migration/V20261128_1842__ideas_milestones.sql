-- What the council does about an accepted idea, step by step, each with the day it is due.
create table milestone (
    id uuid primary key,
    idea_id uuid not null references idea,
    words text not null check (char_length(words) between 1 and 200),
    due_on date not null,
    first_due_on date not null,
    note text not null check (char_length(note) <= 1000),
    added_by_id uuid not null references person,
    added_at timestamptz not null,
    reached_at timestamptz
);

create index milestone_idea_id on milestone (idea_id, due_on, id);
create index milestone_added_by_id on milestone (added_by_id);
