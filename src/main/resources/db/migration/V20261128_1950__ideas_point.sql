-- Where on the map an idea is about, if its author knows: both numbers, or none. To about 10 metres.
alter table idea
    add column latitude numeric(8, 5),
    add column longitude numeric(8, 5),
    add constraint idea_point check (
        (latitude is null and longitude is null)
        or (latitude is not null and longitude is not null
            and latitude between -90 and 90 and longitude between -180 and 180));

alter table idea_draft
    add column latitude numeric(8, 5),
    add column longitude numeric(8, 5),
    add constraint idea_draft_point check (
        (latitude is null and longitude is null)
        or (latitude is not null and longitude is not null
            and latitude between -90 and 90 and longitude between -180 and 180));

create index idea_with_point on idea (published_at desc, id desc)
    where visibility = 'PUBLISHED' and latitude is not null;
