-- Ideas that reach the council on paper, by phone or in person: staff write them down, and whoever asked for it is
-- told by post.
alter table idea drop constraint idea_channel_check;
alter table idea add constraint idea_channel_check check (channel in ('WEB', 'PHONE', 'PAPER', 'FACE_TO_FACE'));
alter table idea add column paper_support_count integer not null default 0;
alter table idea add constraint idea_paper_supports_are_supports
    check (paper_support_count between 0 and support_count);

create table paper_entry (
    id uuid primary key,
    idea_id uuid not null unique references idea,
    channel text not null check (channel in ('PHONE', 'PAPER', 'FACE_TO_FACE')),
    received_on date not null,
    slip text check (char_length(slip) between 1 and 40),
    entered_by_id uuid not null references person,
    entered_at timestamptz not null,
    constraint paper_entry_slip_once unique (channel, received_on, slip)
);

create index paper_entry_entered_by_id on paper_entry (entered_by_id);

-- Only for letters: the address goes twelve months after the last word, or at once when somebody asks for that.
create table paper_contact (
    id uuid primary key,
    idea_id uuid not null unique references idea,
    name text not null check (char_length(name) <= 100),
    address text not null check (char_length(address) between 1 and 500),
    email text check (char_length(email) between 1 and 254),
    entered_by_id uuid not null references person,
    entered_at timestamptz not null
);

create index paper_contact_entered_by_id on paper_contact (entered_by_id);
create index paper_contact_email on paper_contact (lower(email)) where email is not null;

create table posted_letter (
    id uuid primary key,
    move_id uuid not null unique references idea_move,
    posted_by_id uuid not null references person,
    posted_at timestamptz not null
);

create index posted_letter_posted_by_id on posted_letter (posted_by_id);

create table paper_support (
    id uuid primary key,
    idea_id uuid not null references idea,
    slip text not null unique check (char_length(slip) between 1 and 40),
    entered_by_id uuid not null references person,
    entered_at timestamptz not null
);

create index paper_support_idea_id on paper_support (idea_id, entered_at, id);
create index paper_support_entered_by_id on paper_support (entered_by_id);
