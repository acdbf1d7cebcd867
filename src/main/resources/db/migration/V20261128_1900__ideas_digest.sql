-- What many ideas of some time are about. A program finds groups by the words that ideas share; a person reads, names,
-- leaves out and publishes them.
create sequence digest_number;

create table digest (
    id uuid primary key,
    number bigint not null unique,
    from_day date not null,
    until_day date not null check (until_day >= from_day),
    ideas integer not null check (ideas >= 0),
    summary text not null default '' check (char_length(summary) <= 2000),
    made_by_id uuid not null references person,
    made_at timestamptz not null,
    published_by_id uuid references person,
    published_at timestamptz,
    constraint digest_published_by_a_person check ((published_by_id is null) = (published_at is null)),
    constraint digest_published_with_words check (published_at is null or char_length(btrim(summary)) > 0)
);

create index digest_made_by_id on digest (made_by_id);
create index digest_published_by_id on digest (published_by_id);
create index digest_newest on digest (made_at desc, id desc);

create table digest_group (
    id uuid primary key,
    digest_id uuid not null references digest on delete cascade,
    position integer not null check (position > 0),
    words text not null,
    title text not null check (char_length(title) between 1 and 100),
    note text not null default '' check (char_length(note) <= 1000),
    kept boolean not null default true,
    constraint digest_group_position unique (digest_id, position)
);

create table digest_quote (
    id uuid primary key,
    group_id uuid not null references digest_group on delete cascade,
    idea_id uuid not null references idea,
    position integer not null check (position > 0),
    quote text not null,
    constraint digest_quote_once unique (group_id, idea_id)
);

create index digest_quote_idea_id on digest_quote (idea_id);
