-- An idea that somebody is still writing. Whoever knows its key goes on with it, or only its person, once there is one.
create table idea_draft (
    id uuid primary key,
    -- It stands in the address of its pages, and becomes the key of the sending.
    draft_key uuid not null unique,
    person_id uuid references person,
    problem text check (char_length(problem) between 1 and 5000),
    suggestion text check (char_length(suggestion) between 1 and 5000),
    title text check (char_length(title) between 1 and 100),
    -- A call can be over, and a theme gone, before the idea is sent.
    call_slug text check (char_length(call_slug) between 1 and 100),
    theme_slug text check (char_length(theme_slug) between 1 and 100),
    area text check (char_length(area) between 1 and 100),
    name text check (char_length(name) between 1 and 100),
    email text check (char_length(email) between 1 and 254),
    show_name boolean,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    constraint idea_draft_known_person check (person_id is null or (name is null and email is null))
);

create index idea_draft_person_id on idea_draft (person_id, changed_at desc);
create index idea_draft_changed_at on idea_draft (changed_at);
create index idea_draft_email on idea_draft (lower(email)) where email is not null;
