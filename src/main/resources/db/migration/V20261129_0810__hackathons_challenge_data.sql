-- In the database, because not every node need have the same folder.
create table challenge_data (
    id uuid primary key,
    challenge_id uuid not null references challenge,
    position integer not null check (position >= 0),
    name text not null check (name ~ '^[a-z0-9][a-z0-9.-]*$'),
    title text not null check (title <> ''),
    licence text not null check (licence <> ''),
    limits text not null check (limits <> ''),
    media_type text not null
        check (media_type in ('text/csv', 'text/plain', 'application/json', 'application/geo+json')),
    bytes bytea not null,
    size integer not null check (size between 1 and 2000000),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    kept_at timestamptz not null,
    unique (challenge_id, name),
    constraint challenge_data_whole check (size = length(bytes))
);

-- These words are addresses of pages beside those of hackathons.
alter table hackathon add constraint hackathon_slug_free check (
    slug not in ('decisions', 'vote', 'feed.atom', 'new', 'files', 'imports', 'challenges'));
