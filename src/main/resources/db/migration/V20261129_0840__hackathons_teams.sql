-- An organiser can also confirm that somebody of a team took no part.
alter table team_member
    drop constraint team_member_share_check,
    add constraint team_member_share_check check (share in ('NONE', 'TOOK_PART', 'CONTRIBUTED', 'DELIVERED'));

create table looking (
    id uuid primary key,
    hackathon_id uuid not null references hackathon,
    person_id uuid not null references person,
    about text check (about <> ''),
    consented_at timestamptz not null,
    ended_at timestamptz,
    unique (hackathon_id, person_id)
);
create index looking_person on looking (person_id);

create table looking_skill (
    looking_id uuid not null references looking on delete cascade,
    skill_id uuid not null references skill,
    primary key (looking_id, skill_id)
);
create index looking_skill_skill on looking_skill (skill_id);

create table looking_challenge (
    looking_id uuid not null references looking on delete cascade,
    challenge_id uuid not null references challenge,
    primary key (looking_id, challenge_id)
);
create index looking_challenge_challenge on looking_challenge (challenge_id);

create table introduction (
    id uuid primary key,
    team_id uuid not null references team on delete cascade,
    looking_id uuid not null references looking on delete cascade,
    reason text not null check (reason <> ''),
    suggested_at timestamptz not null,
    person_yes_at timestamptz,
    team_yes_at timestamptz,
    team_yes_by_id uuid references person,
    declined_at timestamptz,
    unique (team_id, looking_id),
    check ((team_yes_at is null) = (team_yes_by_id is null))
);
create index introduction_looking on introduction (looking_id);
create index introduction_team_yes_by on introduction (team_yes_by_id);

create table team_invitation (
    id uuid primary key,
    team_id uuid not null references team on delete cascade,
    email text not null check (email <> ''),
    person_id uuid references person,
    invited_by_id uuid not null references person,
    invited_at timestamptz not null,
    answered_at timestamptz,
    accepted boolean,
    check ((answered_at is null) = (accepted is null)),
    check ((answered_at is null) = (person_id is null))
);
create unique index team_invitation_once on team_invitation (team_id, lower(email));
create index team_invitation_person on team_invitation (person_id);
create index team_invitation_invited_by on team_invitation (invited_by_id, invited_at);
