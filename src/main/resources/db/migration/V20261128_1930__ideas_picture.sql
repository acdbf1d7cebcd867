-- A picture that somebody sends with an idea, drawn anew in two sizes.
create table idea_picture (
    id uuid primary key,
    -- The key of a draft, and of the idea once it is sent. It points to neither, because it goes from one to the other.
    sending uuid not null,
    alt text not null check (char_length(alt) between 1 and 250),
    large bytea,
    width integer not null check (width between 1 and 1600),
    height integer not null check (height between 1 and 1600),
    small bytea,
    small_width integer not null check (small_width between 1 and 400),
    small_height integer not null check (small_height between 1 and 400),
    added_at timestamptz not null,
    dropped_why text check (char_length(dropped_why) between 1 and 1000),
    -- What a moderator dropped is gone, but for the words that say why.
    constraint idea_picture_whole_or_dropped
        check ((large is null) = (dropped_why is not null) and (small is null) = (dropped_why is not null))
);

create index idea_picture_sending on idea_picture (sending, id);

-- How many pictures can be seen with it; with none, there is nothing to look for.
alter table idea add column picture_count integer not null default 0 check (picture_count between 0 and 3);
