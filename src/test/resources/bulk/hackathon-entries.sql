-- Entries that are locked and can be judged, all of them given to the only judge of their hackathon.
insert into person (id, name, email, audience, created_at, here_at)
select #person, 'Bench competitor ' || n, 'zz-' || :run || '-' || n || '@example.org', 'RESIDENT', now(), now()
  from generate_series(1, :many) n;

insert into team (id, ref, hackathon_id, challenge_id, name, open, seats, seats_taken, created_at)
select #team, 'T-' || nextval('team_ref'), h.id, c.id, 'Bench team ' || n, true, h.max_team, 1, now()
  from hackathon h
  join challenge c on c.hackathon_id = h.id
 cross join generate_series(1, :many) n
 where h.slug = :slug;

insert into team_member (id, team_id, hackathon_id, person_id, conduct_hash, joined_at)
select #member, #team, h.id, #person, h.conduct_hash, now()
  from hackathon h
 cross join generate_series(1, :many) n
 where h.slug = :slug;

insert into submission (id, team_id, outcome, title, what_it_does, latest, submitted_at, locked_at, locked_sha256,
    eligibility, eligibility_at)
select #entry, #team, 'TOOL', 'Bench entry ' || n, 'It books a repair in one call.', 1, h.starts_at, h.locked_at,
       repeat('0', 64), 'ELIGIBLE', now()
  from hackathon h
 cross join generate_series(1, :many) n
 where h.slug = :slug;

insert into submission_version (id, submission_id, number, outcome, title, what_it_does, sha256, submitted_by_id,
    submitted_at)
select #version, #entry, 1, 'TOOL', 'Bench entry ' || n, 'It books a repair in one call.', repeat('0', 64), #person,
       h.starts_at
  from hackathon h
 cross join generate_series(1, :many) n
 where h.slug = :slug;

insert into assigned_read (id, judge_id, submission_id, assigned_at)
select #read, j.id, #entry, now()
  from hackathon h
  join judge j on j.hackathon_id = h.id
 cross join generate_series(1, :many) n
 where h.slug = :slug;

analyze team;
analyze team_member;
analyze submission;
analyze submission_version;
analyze assigned_read;
