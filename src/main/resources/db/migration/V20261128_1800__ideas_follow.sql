-- Who wants news of an idea. Whoever supports one follows it; others can too.
create table follow (
    id uuid primary key,
    idea_id uuid not null references idea,
    person_id uuid not null references person,
    -- The idea they followed before it was merged into this one.
    via_id uuid references idea,
    since timestamptz not null,
    constraint follow_once unique (idea_id, person_id)
);

create index follow_person_id on follow (person_id);
create index follow_via_id on follow (via_id);

insert into follow (id, idea_id, person_id, since)
select uuidv7(), idea_id, person_id, created_at from support;
