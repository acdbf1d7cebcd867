-- Three times a service says how a project stands. What is not adopted owes no review, and what is parked rests.
create table adoption_review (
    id uuid primary key,
    adoption_id uuid not null references adoption,
    day integer not null check (day in (30, 90, 180)),
    due_on date not null,
    held_at timestamptz,
    held_by_id uuid references person,
    state text check (state in ('OFFERED', 'PILOT', 'ADOPTED', 'PARTLY', 'PARKED', 'NOT_ADOPTED')),
    words text check (words <> ''),
    reminded_on date,
    unique (adoption_id, day),
    constraint adoption_review_held_whole check (
        (held_at is null) = (held_by_id is null) and (held_at is null) = (state is null)
        and (held_at is null) = (words is null))
);
create index adoption_review_held_by on adoption_review (held_by_id);
create index adoption_review_due on adoption_review (due_on) where held_at is null;

-- Until now every move on or after its day was the review.
insert into adoption_review (id, adoption_id, day, due_on, held_at, held_by_id, state, words)
select uuidv7(), a.id, d.day, cast(a.offered_at at time zone 'Europe/London' as date) + d.day,
       m.moved_at, m.moved_by_id, m.state, m.why
  from adoption a
 cross join (values (30), (90), (180)) d(day)
  left join lateral (
       select v.moved_at, v.moved_by_id, v.state, nullif(v.why, '') as why
         from adoption_move v
        where v.adoption_id = a.id and v.why <> ''
          and cast(v.moved_at at time zone 'Europe/London' as date)
              >= cast(a.offered_at at time zone 'Europe/London' as date) + d.day
        order by v.moved_at, v.id
        limit 1) m on true;
update adoption a
   set next_review = case when a.state = 'NOT_ADOPTED' then null else
       (select min(r.due_on) from adoption_review r where r.adoption_id = a.id and r.held_at is null) end;

-- What the council does after a hackathon, and who answers for that: without it none is closed.
create table follow_up_plan (
    id uuid primary key,
    hackathon_id uuid not null unique references hackathon,
    words text not null check (words <> ''),
    service_id uuid not null references org_unit,
    owner_id uuid not null references person,
    written_by_id uuid not null references person,
    written_at timestamptz not null
);
create index follow_up_plan_service on follow_up_plan (service_id);
create index follow_up_plan_owner on follow_up_plan (owner_id);
create index follow_up_plan_written_by on follow_up_plan (written_by_id);
