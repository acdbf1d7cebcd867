-- What a team is writing, for itself alone: nobody judges it, and it goes when it is sent.
create table entry_draft (
    id uuid primary key,
    team_id uuid not null unique references team on delete cascade,
    outcome text check (outcome in ('TOOL', 'OPPORTUNITY', 'OBSTACLE')),
    title text check (title <> ''),
    what_it_does text check (what_it_does <> ''),
    link text check (link <> ''),
    repository text check (repository <> ''),
    obstacle_for text check (obstacle_for <> ''),
    recommendation text check (recommendation <> ''),
    revision integer not null check (revision >= 1),
    saved_by_id uuid not null references person,
    saved_at timestamptz not null
);
create index entry_draft_saved_by on entry_draft (saved_by_id);

-- That a team could go on after it had said that its entry was done, and why, is on record for good.
create table reopening (
    id uuid primary key,
    submission_id uuid not null references submission,
    why text not null check (why <> ''),
    reopened_by_id uuid not null references person,
    reopened_at timestamptz not null
);
create index reopening_submission on reopening (submission_id, reopened_at);
create index reopening_by on reopening (reopened_by_id);
create trigger reopening_kept before update or delete on reopening
    for each row execute function hackathons_keep_forever();

create table entry_appeal (
    id uuid primary key,
    submission_id uuid not null references submission,
    words text not null check (words <> ''),
    sent_by_id uuid not null references person,
    sent_at timestamptz not null,
    upheld boolean,
    answer text check (answer <> ''),
    answered_by_id uuid references person,
    answered_at timestamptz,
    constraint entry_appeal_answered_whole check (
        (answered_at is null) = (upheld is null) and (answered_at is null) = (answer is null)
        and (answered_at is null) = (answered_by_id is null))
);
create unique index entry_appeal_open on entry_appeal (submission_id) where answered_at is null;
create index entry_appeal_submission on entry_appeal (submission_id, sent_at);
create index entry_appeal_sent_by on entry_appeal (sent_by_id);
create index entry_appeal_answered_by on entry_appeal (answered_by_id);

-- What the repository of a version said when it was read; it is read once more after entries have closed.
create table repository_reading (
    id uuid primary key,
    submission_id uuid not null references submission,
    version integer not null check (version >= 1),
    address text not null check (address like 'https://%'),
    state text not null
        check (state in ('WAITING', 'READ', 'UNREACHABLE', 'NOT_ALLOWED', 'TOO_LARGE', 'NO_README')),
    readme text,
    readme_sha256 text check (length(readme_sha256) = 64),
    licence_name text check (licence_name <> ''),
    licence_text_sha256 text check (length(licence_text_sha256) = 64),
    read_at timestamptz,
    tries integer not null default 0 check (tries between 0 and 3),
    next_try_at timestamptz not null,
    again boolean not null default false,
    changed_since_lock boolean not null default false,
    unique (submission_id, version),
    constraint repository_reading_readme_whole check ((readme is null) = (readme_sha256 is null))
);
create index repository_reading_due on repository_reading (next_try_at) where state = 'WAITING';
