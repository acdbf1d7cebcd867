-- Two people who look for a team can form one together. Each pair stands here once, whoever began to look first.
create table pairing (
    id uuid primary key,
    first_id uuid not null references looking on delete cascade,
    second_id uuid not null references looking on delete cascade,
    -- What each of the two reads of the other
    first_reads text not null check (first_reads <> ''),
    second_reads text not null check (second_reads <> ''),
    suggested_at timestamptz not null,
    first_yes_at timestamptz,
    second_yes_at timestamptz,
    declined_at timestamptz,
    unique (first_id, second_id),
    constraint pairing_in_order check (first_id < second_id)
);
create index pairing_second on pairing (second_id);

-- Mentors and judges who took part, by the word of an organiser.
create table helped (
    id uuid primary key,
    hackathon_id uuid not null references hackathon,
    person_id uuid not null references person,
    confirmed_by_id uuid not null references person,
    confirmed_at timestamptz not null,
    evidenced_at timestamptz,
    unique (hackathon_id, person_id),
    constraint helped_by_another check (confirmed_by_id <> person_id)
);
create index helped_person on helped (person_id);
create index helped_confirmed_by on helped (confirmed_by_id);
