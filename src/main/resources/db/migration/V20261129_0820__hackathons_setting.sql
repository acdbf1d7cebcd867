-- What shows that there is a problem. The texts stay in the challenge too for as long as older nodes read them there.
create table challenge_evidence (
    id uuid primary key,
    challenge_id uuid not null references challenge,
    position integer not null check (position >= 0),
    kind text not null check (kind in ('IDEA', 'DATA', 'RESEARCH', 'DOCUMENT')),
    words text not null check (words <> ''),
    link text check (link like 'https://%' or link like '/%'),
    unique (challenge_id, position)
);

create table challenge_prompt (
    id uuid primary key,
    challenge_id uuid not null references challenge,
    idea_ref text not null check (idea_ref <> ''),
    why text not null check (why <> ''),
    unique (challenge_id, idea_ref)
);
create index challenge_prompt_idea on challenge_prompt (idea_ref);

create table sign_off (
    id uuid primary key,
    challenge_id uuid not null references challenge,
    kind text not null check (kind in ('OWNER', 'DATA_PROTECTION', 'SAFEGUARDING', 'PROCUREMENT')),
    version integer not null check (version >= 1),
    agreed boolean not null,
    post text not null check (post <> ''),
    why text check (why <> ''),
    by_id uuid references person,
    at timestamptz not null,
    unique (challenge_id, version, kind),
    check (agreed or why is not null)
);
create index sign_off_by on sign_off (by_id);
create trigger sign_off_kept before update or delete on sign_off
    for each row execute function hackathons_keep_forever();

create table hackathon_change (
    id uuid primary key,
    hackathon_id uuid not null references hackathon,
    challenge_id uuid references challenge,
    number integer not null check (number >= 1),
    about text[] not null check (
        cardinality(about) > 0
        and about <@ array['DATES', 'PRIZES', 'RULES', 'CRITERIA', 'TERMS', 'CHALLENGE', 'PLACE']),
    before text not null check (before is json object),
    after text not null check (after is json object),
    why text not null check (why <> ''),
    changed_by_id uuid references person,
    changed_at timestamptz not null,
    unique (hackathon_id, number)
);
create index hackathon_change_challenge on hackathon_change (challenge_id);
create index hackathon_change_by on hackathon_change (changed_by_id);
create trigger hackathon_change_kept before update or delete on hackathon_change
    for each row execute function hackathons_keep_forever();

create table challenge_upload (
    id uuid primary key,
    hackathon_id uuid not null references hackathon,
    source text not null check (source <> ''),
    name text not null check (name <> ''),
    sha256 text not null check (length(sha256) = 64),
    date_order text check (date_order in ('DAY_FIRST', 'MONTH_FIRST')),
    notes text[] not null,
    uploaded_by_id uuid not null references person,
    uploaded_at timestamptz not null,
    applied_at timestamptz
);
create index challenge_upload_hackathon on challenge_upload (hackathon_id, uploaded_at);
create index challenge_upload_by on challenge_upload (uploaded_by_id);

create table challenge_row (
    id uuid primary key,
    upload_id uuid not null references challenge_upload on delete cascade,
    line integer not null check (line >= 1),
    outcome text not null check (outcome in ('NEW', 'CHANGED', 'SAME', 'REFUSED')),
    source_id text not null,
    title text not null,
    words text[] not null,
    brief text check (brief is json object),
    unique (upload_id, line),
    check ((outcome = 'REFUSED') = (brief is null))
);

insert into challenge_evidence (id, challenge_id, position, kind, words)
select uuidv7(), c.id, e.place - 1, 'DOCUMENT', e.words
  from challenge c, unnest(c.evidence) with ordinality as e(words, place)
 where e.words <> '';

insert into challenge_prompt (id, challenge_id, idea_ref, why)
select uuidv7(), c.id, c.idea_ref, coalesce(nullif(c.summary, ''), c.title)
  from challenge c
 where c.idea_ref is not null;
