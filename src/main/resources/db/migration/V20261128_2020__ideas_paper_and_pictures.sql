-- A letter that no move of an idea brings, such as why a picture was taken out. It goes with the address it is for.
create table written_letter (
    id uuid primary key,
    contact_id uuid not null references paper_contact on delete cascade,
    heading text not null check (char_length(heading) between 1 and 200),
    words text not null check (char_length(words) between 1 and 20000),
    what_next text not null check (char_length(what_next) between 1 and 1000),
    written_at timestamptz not null,
    posted_by_id uuid references person,
    posted_at timestamptz,
    constraint written_letter_posted_by_somebody check ((posted_by_id is null) = (posted_at is null))
);

create index written_letter_contact_id on written_letter (contact_id, written_at, id);
create index written_letter_posted_by_id on written_letter (posted_by_id);
create index written_letter_to_post on written_letter (written_at, id) where posted_at is null;
