-- Ideas that say the same: linked as alike, or one merged into the other, which can be undone.
alter table idea drop constraint idea_decision_check;
alter table idea add constraint idea_decision_check check (decision in (
    'OPEN', 'UNDER_REVIEW', 'SHORTLISTED', 'ACCEPTED', 'ACCEPTED_IN_PART', 'NOT_ACCEPTED', 'ALREADY_HAPPENING',
    'PASSED_ON', 'MERGED'));
alter table idea add column merged_into_id uuid references idea;
alter table idea add column kin_count integer not null default 0 check (kin_count >= 0);
alter table idea add constraint idea_merged_somewhere check ((decision = 'MERGED') = (merged_into_id is not null));
alter table idea add constraint idea_merged_elsewhere check (merged_into_id <> id);
create index idea_merged_into_id on idea (merged_into_id);

alter table trail_link drop constraint trail_link_kind_check;
alter table trail_link add constraint trail_link_kind_check check (kind in (
    'prompted', 'answered by', 'adopted as', 'contributes to', 'evidences', 'merged into', 'taken out of'));

create table merger (
    id uuid primary key,
    idea_id uuid not null references idea,
    target_id uuid not null references idea,
    -- What comes back when it is undone.
    decision_before text not null check (decision_before in ('OPEN', 'UNDER_REVIEW', 'SHORTLISTED')),
    waiting_before timestamptz not null,
    why text not null check (char_length(btrim(why)) between 1 and 2000),
    merged_by_id uuid not null references person,
    merged_at timestamptz not null,
    undone_by_id uuid references person,
    undone_at timestamptz,
    undone_why text check (char_length(btrim(undone_why)) between 1 and 2000),
    constraint merger_of_two check (idea_id <> target_id),
    constraint merger_undone_with_why check (num_nulls(undone_by_id, undone_at, undone_why) in (0, 3))
);

create unique index merger_stands_once on merger (idea_id) where undone_at is null;
create index merger_idea_id on merger (idea_id, merged_at);
create index merger_target_id on merger (target_id, merged_at);
create index merger_merged_by_id on merger (merged_by_id);
create index merger_undone_by_id on merger (undone_by_id);

create table alike_link (
    id uuid primary key,
    one_id uuid not null references idea,
    other_id uuid not null references idea,
    linked_by_id uuid not null references person,
    linked_at timestamptz not null,
    constraint alike_link_in_order check (one_id < other_id),
    constraint alike_link_once unique (one_id, other_id)
);

create index alike_link_other_id on alike_link (other_id);
create index alike_link_linked_by_id on alike_link (linked_by_id);

create table moved_support (
    id uuid primary key,
    merger_id uuid not null references merger,
    person_id uuid not null references person,
    asked_at timestamptz not null,
    answer text check (answer in ('YES', 'NO')),
    answered_at timestamptz,
    constraint moved_support_asked_once unique (merger_id, person_id),
    constraint moved_support_answered_when check ((answer is null) = (answered_at is null))
);

create index moved_support_person_id on moved_support (person_id);

create table merge_objection (
    id uuid primary key,
    merger_id uuid not null references merger,
    made_by_id uuid not null references person,
    words text not null check (char_length(btrim(words)) between 1 and 2000),
    made_at timestamptz not null,
    answered_by_id uuid references person,
    answer text check (char_length(btrim(answer)) between 1 and 2000),
    answered_at timestamptz,
    constraint merge_objection_once unique (merger_id),
    constraint merge_objection_answered check (num_nulls(answered_by_id, answer, answered_at) in (0, 3))
);

create index merge_objection_made_by_id on merge_objection (made_by_id);
create index merge_objection_answered_by_id on merge_objection (answered_by_id);
create index merge_objection_open on merge_objection (made_at, id) where answered_at is null;
