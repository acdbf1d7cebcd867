create table trail_link (
    id uuid primary key,
    from_kind text not null,
    from_ref text not null,
    from_title text not null,
    from_path text not null,
    kind text not null check (kind in ('prompted', 'answered by', 'adopted as', 'contributes to', 'evidences')),
    to_kind text not null,
    to_ref text not null,
    to_title text not null,
    to_path text not null,
    joined_by_id uuid references person,
    at timestamptz not null,
    why text not null,
    unique (from_kind, from_ref, kind, to_kind, to_ref)
);
create index trail_link_to on trail_link (to_kind, to_ref);
create index trail_link_joined_by on trail_link (joined_by_id);
