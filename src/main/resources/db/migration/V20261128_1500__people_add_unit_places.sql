-- Under which part a part of the council stood, from when to when: a past day is counted in the tree of that day. Where a
-- unit was first put counts from the beginning, because nobody sat in it before.
create table unit_place (
    id uuid primary key,
    unit_id uuid not null references org_unit,
    parent_id uuid not null references org_unit,
    since timestamptz not null,
    until timestamptz check (until >= since)
);
create index unit_place_unit on unit_place (unit_id, since);
create unique index unit_place_one_open on unit_place (unit_id) where until is null;
create index unit_place_parent on unit_place (parent_id);

insert into unit_place (id, unit_id, parent_id, since)
select uuidv7(), id, parent_id, timestamptz '1970-01-01 00:00:00+00' from org_unit where parent_id is not null;

-- Who sat where on a past day.
create index posting_since on posting (since, until);
