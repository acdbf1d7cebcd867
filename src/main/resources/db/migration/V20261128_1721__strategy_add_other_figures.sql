-- What another source says of the same thing; both stand beside each other.
create table other_figure (
    id uuid primary key,
    figure_id uuid not null references figure,
    shown text not null check (shown <> ''),
    source text not null check (source <> ''),
    url text,
    as_of date not null,
    position integer not null check (position >= 0)
);
create index other_figure_figure on other_figure (figure_id);
