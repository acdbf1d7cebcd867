-- How many of a group replied when they were asked comes out with how they stand, or is hidden with it.
alter table released_cell
    add column replied bigint not null default 0,
    add constraint released_cell_replied check (replied between 0 and reached + below + unknown);
