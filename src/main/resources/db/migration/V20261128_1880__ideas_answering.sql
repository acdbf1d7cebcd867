-- When people were told to expect news of an accepted idea.
alter table idea add column next_update_on date;

create index idea_next_update on idea (next_update_on, id) where next_update_on is not null;

-- Whoever answers an idea owns it for a time; who, since when and until when are rows.
create table ownership (
    id uuid primary key,
    idea_id uuid not null references idea,
    owner_id uuid not null references person,
    service_id uuid not null references org_unit,
    given_by_id uuid not null references person,
    why text not null check (why <> ''),
    from_at timestamptz not null,
    until_at timestamptz,
    ended_by_id uuid references person,
    end_why text,
    constraint ownership_ended_whole check (
        (until_at is null) = (ended_by_id is null) and (until_at is null) = (end_why is null))
);

create index ownership_idea_id on ownership (idea_id);
create index ownership_owner_id on ownership (owner_id);
create index ownership_service_id on ownership (service_id);
create index ownership_given_by_id on ownership (given_by_id);
create index ownership_ended_by_id on ownership (ended_by_id);
create unique index ownership_one_at_a_time on ownership (idea_id) where until_at is null;

-- One person's word on whether they are fair about an idea. Who has said yes to a conflict cannot take it back.
create table conflict_of_interest (
    id uuid primary key,
    idea_id uuid not null references idea,
    person_id uuid not null references person,
    declared boolean not null,
    words text not null,
    at timestamptz not null,
    constraint conflict_of_interest_once unique (idea_id, person_id),
    constraint conflict_of_interest_words check (declared or words = '')
);

create index conflict_of_interest_person_id on conflict_of_interest (person_id);

-- What one member of staff scored; changed scores are new rows, and the old ones say until when they stood.
create table assessment (
    id uuid primary key,
    idea_id uuid not null references idea,
    assessor_id uuid not null references person,
    impact integer not null check (impact between 1 and 5),
    feasibility integer not null check (feasibility between 1 and 5),
    cost integer not null check (cost between 1 and 5),
    strategic_fit integer not null check (strategic_fit between 1 and 5),
    note text not null,
    at timestamptz not null,
    replaced_at timestamptz
);

create index assessment_idea_id on assessment (idea_id);
create index assessment_assessor_id on assessment (assessor_id);
create unique index assessment_one_each on assessment (idea_id, assessor_id) where replaced_at is null;

-- One reply written for many ideas, and what became of it for each.
create table bulk_reply (
    id uuid primary key,
    decision text not null check (decision in ('UNDER_REVIEW', 'SHORTLISTED', 'ACCEPTED', 'ACCEPTED_IN_PART',
        'NOT_ACCEPTED', 'ALREADY_HAPPENING', 'PASSED_ON')),
    service_id uuid not null references org_unit,
    template text not null check (template <> ''),
    next_update_on date,
    made_by_id uuid not null references person,
    made_at timestamptz not null
);

create index bulk_reply_service_id on bulk_reply (service_id);
create index bulk_reply_made_by_id on bulk_reply (made_by_id);

create table bulk_item (
    id uuid primary key,
    bulk_id uuid not null references bulk_reply,
    idea_id uuid not null references idea,
    decision_then text not null,
    text text not null check (text <> ''),
    replied_at timestamptz,
    why_not text,
    constraint bulk_item_once unique (bulk_id, idea_id),
    constraint bulk_item_one_end check (replied_at is null or why_not is null)
);

create index bulk_item_idea_id on bulk_item (idea_id);
