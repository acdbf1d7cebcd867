-- A check asks more than before: at home, what people want to learn, and how much it matters for their job. Null in
-- what was answered before: it was not asked. Old rows stay as they are.
alter table self_check
    add column at_home text check (at_home in ('CAN', 'CANNOT_YET')),
    add column wish text check (wish in ('NO', 'WORK', 'HOME', 'BOTH')),
    add column relevance integer check (relevance between 0 and 10);

-- what a person has begun to answer and not handed in; nobody else reads it, and it shows no level
create table self_check_draft (
    id uuid primary key,
    person_id uuid not null references person,
    skill_id uuid not null references skill,
    level integer check (level between 0 and 4),
    at_home text check (at_home in ('CAN', 'CANNOT_YET')),
    wish text check (wish in ('NO', 'WORK', 'HOME', 'BOTH')),
    confidence integer check (confidence between 0 and 10),
    relevance integer check (relevance between 0 and 10),
    saved_at timestamptz not null,
    unique (person_id, skill_id)
);
create index self_check_draft_skill on self_check_draft (skill_id);

alter table evidence drop constraint evidence_kind_check;
alter table evidence add constraint evidence_kind_check check (kind in ('SELF_CHECK', 'TOOK_PART', 'QUIZ', 'COMPLETION',
    'CONTRIBUTED', 'DELIVERED', 'CHAMPION', 'CONFIRMED', 'APPLIED'));

-- what somebody changed at work with a skill, and whether their manager saw the same
create table applied_skill (
    id uuid primary key,
    person_id uuid not null references person,
    skill_id uuid not null references skill,
    level integer not null check (level between 1 and 4),
    changed text not null check (length(changed) between 1 and 1000),
    link text check (link ~ '^https?://' and length(link) <= 300),
    sent_at timestamptz not null,
    decided_by_id uuid references person,
    decided_at timestamptz,
    agreed boolean,
    words text check (length(words) <= 300),
    check (decided_by_id <> person_id),
    check ((decided_at is null) = (agreed is null) and (decided_at is null) = (decided_by_id is null))
);
create index applied_skill_person on applied_skill (person_id);
create index applied_skill_skill on applied_skill (skill_id);
create index applied_skill_decided_by on applied_skill (decided_by_id);
create unique index applied_skill_one_waiting on applied_skill (person_id, skill_id) where decided_at is null;
