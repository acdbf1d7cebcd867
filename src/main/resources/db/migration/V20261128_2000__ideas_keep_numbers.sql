-- How many ideas wait for a reply, by the day since which they do: the rows of a day are added up, and folded into one.
create table waiting_change (
    id uuid primary key,
    since date not null,
    change integer not null check (change <> 0)
);

insert into waiting_change (id, since, change)
select uuidv7(), cast(waiting_since at time zone 'Europe/London' as date), count(*)
  from idea
 where visibility = 'PUBLISHED' and waiting_since is not null
 group by 2;
