-- Under which key a program has sent an idea, so that the same sent again is the same idea. Only codes of the key, with
-- whose it is, and of what was sent; they are deleted after two days.
create table idea_retry (
    idea_id uuid primary key references idea on delete cascade,
    key_hash text not null unique,
    content_hash text not null,
    made_at timestamptz not null
);

create index idea_retry_made_at on idea_retry (made_at);
