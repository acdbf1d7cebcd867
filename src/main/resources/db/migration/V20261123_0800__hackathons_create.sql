create sequence team_ref start with 101;

create table hackathon (
    id uuid primary key,
    slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
    title text not null,
    summary text not null,
    place text not null,
    host text not null,
    body text not null,
    code_of_conduct text not null,
    conduct_hash text not null,
    registration_opens timestamptz not null,
    starts_at timestamptz not null,
    submissions_close_at timestamptz not null,
    judging_ends_at timestamptz not null,
    min_team integer not null check (min_team >= 1),
    max_team integer not null,
    follow_up text not null,
    loaded_from text,
    finalised_at timestamptz,
    finalised_by_id uuid references person,
    finalised_note text,
    check (registration_opens <= starts_at and starts_at < submissions_close_at and submissions_close_at < judging_ends_at),
    check (max_team >= min_team),
    check ((finalised_at is null) = (finalised_note is null)),
    check ((finalised_at is null) = (finalised_by_id is null))
);
create index hackathon_starts on hackathon (starts_at, id);
create index hackathon_finalised_by on hackathon (finalised_by_id);

create table hackathon_skill (
    hackathon_id uuid not null references hackathon,
    skill_id uuid not null references skill,
    primary key (hackathon_id, skill_id)
);
create index hackathon_skill_skill on hackathon_skill (skill_id);

create table criterion (
    id uuid primary key,
    hackathon_id uuid not null references hackathon,
    slug text not null,
    title text not null,
    weight integer not null check (weight between 1 and 100),
    position integer not null,
    anchor_one text not null,
    anchor_three text not null,
    anchor_five text not null,
    unique (hackathon_id, slug)
);

create table challenge (
    id uuid primary key,
    hackathon_id uuid not null references hackathon,
    slug text not null check (slug ~ '^[a-z0-9-]+$'),
    title text not null,
    summary text not null,
    body text not null,
    owner_service_id uuid not null references org_unit,
    owner_post text not null,
    evidence text[] not null check (cardinality(evidence) > 0),
    success_measure text not null,
    baseline text not null,
    good_answer text not null,
    decide_by date not null,
    goals text[] not null,
    learning text[] not null,
    licence text not null,
    idea_ref text,
    unique (hackathon_id, slug)
);
create index challenge_owner_service on challenge (owner_service_id);
create index challenge_idea on challenge (idea_ref) where idea_ref is not null;

create table team (
    id uuid primary key,
    ref text not null unique,
    hackathon_id uuid not null references hackathon,
    challenge_id uuid not null references challenge,
    name text not null,
    open boolean not null,
    seats integer not null,
    seats_taken integer not null,
    created_at timestamptz not null,
    check (seats_taken between 0 and seats)
);
create unique index team_name on team (hackathon_id, lower(name));
create index team_challenge on team (challenge_id);

create table team_member (
    id uuid primary key,
    team_id uuid not null references team,
    hackathon_id uuid not null references hackathon,
    person_id uuid not null references person,
    conduct_hash text not null,
    joined_at timestamptz not null,
    evidenced_at timestamptz,
    unique (hackathon_id, person_id)
);
create index team_member_team on team_member (team_id);
create index team_member_person on team_member (person_id);

create table submission (
    id uuid primary key,
    team_id uuid not null unique references team,
    outcome text not null check (outcome in ('TOOL', 'OPPORTUNITY', 'OBSTACLE')),
    title text not null,
    what_it_does text not null,
    link text check (link like 'https://%'),
    latest integer not null check (latest >= 1),
    submitted_at timestamptz not null
);

create table submission_version (
    id uuid primary key,
    submission_id uuid not null references submission,
    number integer not null check (number >= 1),
    outcome text not null check (outcome in ('TOOL', 'OPPORTUNITY', 'OBSTACLE')),
    title text not null,
    what_it_does text not null,
    link text,
    sha256 text not null check (length(sha256) = 64),
    submitted_by_id uuid not null references person,
    submitted_at timestamptz not null,
    unique (submission_id, number)
);
create index submission_version_by on submission_version (submitted_by_id);

create table judge (
    id uuid primary key,
    hackathon_id uuid not null references hackathon,
    person_id uuid not null references person,
    added_at timestamptz not null,
    declared_at timestamptz,
    unique (hackathon_id, person_id)
);
create index judge_person on judge (person_id);

create table conflict (
    id uuid primary key,
    judge_id uuid not null references judge,
    team_id uuid not null references team,
    why text not null,
    declared_at timestamptz not null,
    unique (judge_id, team_id)
);
create index conflict_team on conflict (team_id);

create table score (
    id uuid primary key,
    judge_id uuid not null references judge,
    submission_id uuid not null references submission,
    criterion_id uuid not null references criterion,
    points integer not null check (points between 1 and 5),
    note text not null,
    scored_at timestamptz not null,
    unique (judge_id, submission_id, criterion_id)
);
create index score_submission on score (submission_id);
create index score_criterion on score (criterion_id);

create table result (
    id uuid primary key,
    hackathon_id uuid not null references hackathon,
    submission_id uuid not null unique references submission,
    place integer not null check (place >= 1),
    band text not null check (band in ('WINNER', 'HIGHLY_COMMENDED', 'TOOK_PART')),
    mean_score numeric(4, 2) not null,
    reads integer not null,
    finalised_at timestamptz not null
);
create index result_hackathon on result (hackathon_id);

create table adoption (
    id uuid primary key,
    submission_id uuid not null unique references submission,
    state text not null check (state in ('OFFERED', 'PILOT', 'ADOPTED', 'PARTLY', 'PARKED', 'NOT_ADOPTED')),
    service_id uuid not null references org_unit,
    owner_id uuid not null references person,
    reason text not null,
    next_review date,
    offered_at timestamptz not null
);
create index adoption_service on adoption (service_id);
create index adoption_owner on adoption (owner_id);

create table adoption_move (
    id uuid primary key,
    adoption_id uuid not null references adoption,
    state text not null check (state in ('OFFERED', 'PILOT', 'ADOPTED', 'PARTLY', 'PARKED', 'NOT_ADOPTED')),
    moved_by_id uuid not null references person,
    why text not null,
    moved_at timestamptz not null
);
create index adoption_move_adoption on adoption_move (adoption_id, moved_at);
create index adoption_move_by on adoption_move (moved_by_id);

-- Certificates, feeds and adoption all read these rows, so nothing may rewrite them.
create function hackathons_keep_forever() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never changed', tg_table_name;
end
$$;
create trigger submission_version_kept before update or delete on submission_version
    for each row execute function hackathons_keep_forever();
create trigger result_kept before update or delete on result
    for each row execute function hackathons_keep_forever();
