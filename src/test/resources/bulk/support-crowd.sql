-- Ideas that everyone can read, and residents who are signed in: each supports an idea once.
insert into person (id, name, email, audience, created_at, here_at)
select #person, 'Bench supporter ' || n, 'zz-support-' || n || '@example.org', 'RESIDENT', now(), now()
  from generate_series(1, :people) n;

insert into person_session (hash, person_id, started_at, expires_at)
select encode(sha256(convert_to('support-token-' || n, 'UTF8')), 'hex'), #person, now(), now() + interval '1 hour'
  from generate_series(1, :people) n;

insert into idea (id, ref, title, problem, suggestion, channel, visibility, decision, delivery, author_name, sending,
    created_at, published_at, waiting_since)
select #idea, 'ID-' || (:first + n), 'Bench ' || n || ' with many friends', 'There is none', 'Put one up', 'PAPER',
       'PUBLISHED', 'OPEN', 'NONE', 'Nobody', #sending, now(), now(), now()
  from generate_series(0, :ideas) n;

analyze person;
analyze person_session;
analyze idea;
