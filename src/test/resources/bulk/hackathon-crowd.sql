-- Hackathons like this one that are under way, with places for everybody, and residents who are signed in.
insert into person (id, name, email, audience, created_at, here_at)
select #person, 'Bench participant ' || n, 'zz-hackathon-' || n || '@example.org', 'RESIDENT', now(), now()
  from generate_series(1, :people) n;

insert into person_session (hash, person_id, started_at, expires_at)
select encode(sha256(convert_to('hackathon-token-' || n, 'UTF8')), 'hex'), #person, now(), now() + interval '1 hour'
  from generate_series(1, :people) n;

insert into hackathon
select made.*
  from hackathon h
 cross join generate_series(0, :events) n
 cross join lateral jsonb_populate_record(h, jsonb_build_object('id', #hackathon, 'slug', :prefix || n)) made
 where h.slug = :slug;

insert into event_terms
select made.*
  from event_terms t
  join hackathon h on h.id = t.hackathon_id
 cross join generate_series(0, :events) n
 cross join lateral jsonb_populate_record(t, jsonb_build_object('id', uuidv7(), 'hackathon_id', #hackathon)) made
 where h.slug = :slug;

insert into event_places (hackathon_id, capacity, placed, waiting, asked)
select #hackathon, null, 0, 0, 0
  from generate_series(0, :events) n;

analyze person;
analyze person_session;
analyze hackathon;
analyze event_terms;
analyze event_places;
