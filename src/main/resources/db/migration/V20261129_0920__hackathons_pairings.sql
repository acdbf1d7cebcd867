-- Two people who look for a team can form one together. Each pair stands here once, whoever began to look first.
create table pairing (
    id uuid primary key,
    earlier_id uuid not null references looking on delete cascade,
    later_id uuid not null references looking on delete cascade,
    -- What each of the two reads of the other
    earlier_reads text not null check (earlier_reads <> ''),
    later_reads text not null check (later_reads <> ''),
    suggested_at timestamptz not null,
    earlier_yes_at timestamptz,
    later_yes_at timestamptz,
    declined_at timestamptz,
    unique (earlier_id, later_id),
    constraint pairing_in_order check (earlier_id < later_id)
);
create index pairing_later on pairing (later_id);

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
