-- People spread over all teams, one in ten a manager and one in a hundred a senior leader. Each has completed every course
-- of the bench and those that measures name, and has evidence of two skills in three.
insert into person (id, name, email, job_title, audience, unit_id, created_at, here_at)
select #person, 'Insight ' || n, 'zz-insight-' || n || '@example.org',
       case when n % 20 = 7 then 'Data analyst' else 'Officer' end,
       case when n % 100 = 0 then 'SENIOR_LEADER' when n % 10 = 0 then 'MANAGER' else 'STAFF' end,
       u.id, now(), now()
  from generate_series(:first, :last) n
  join org_unit u on u.slug = 'insight-team-' || (n - 1) % 120 + 1;

insert into posting (id, person_id, unit_id, job_title, audience, since)
select uuidv7(), p.id, p.unit_id, p.job_title, p.audience, now() - interval '200 days'
  from generate_series(:first, :last) n
  join person p on p.id = #person;

insert into enrolment (id, person_id, course_id, version_id, round, current, modules_done, modules_total, steps_done,
    steps_total, started_at, active_at, completed_at, certificate)
select uuidv7(), #person, c.id, c.latest_id, 1, true, 1, 1, 1, 1, now() - interval '60 days',
       now() - interval '10 days', now() - interval '10 days',
       'CERT-' || lpad(cast(c.k * 100000 + n as text), 10, '0')
  from generate_series(:first, :last) n
 cross join (select id, latest_id, 200 + row_number() over (order by slug) as k
               from course
              where slug like 'insight-%' or slug in ('cyber-security', 'joined-up-services')) c;

insert into completion (id, enrolment_id, completed_at, ref, why)
select uuidv7(), e.id, e.completed_at, e.certificate, 'Done'
  from generate_series(:first, :last) n
  join enrolment e on e.person_id = #person;

insert into evidence (id, person_id, skill_id, level, kind, source_kind, source_ref, source_title, source_path, at)
select uuidv7(), #person, s.id, 1 + (n + s.position) % 3, 'COMPLETION', 'course', 'insight-1', 'Insight 1',
       '/courses/insight-1', now() - interval '10 days'
  from generate_series(:first, :last) n
  join skill s on s.retired_at is null and (n + s.position) % 3 <> 0;

analyze person;
analyze posting;
analyze enrolment;
analyze completion;
analyze evidence;
