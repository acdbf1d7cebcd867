-- People in the line of one head, ten below each. The last course is what each has to do, one in six of them overdue.
insert into person (id, name, email, job_title, audience, unit_id, manager_id, created_at, here_at)
select #person, 'Bench ' || n, 'zz-bench-' || n || '@example.org', 'Officer', 'STAFF', u.id, :head, now(), now()
  from generate_series(1, :people) n
  join org_unit u on u.slug = 'council';

update person p
   set manager_id = m.id
  from generate_series(11, :people) n
  join person m on m.email = 'zz-bench-' || (n - 1) / 10 || '@example.org'
 where p.id = #person;

insert into course (id, slug, translated)
select #course, 'bench-' || n, false
  from generate_series(1, :courses) n;

insert into course_version (id, course_id, number, hash, title, summary, level, audience, outcomes, goals, licence,
    review_by, sources, minutes, modules_total, steps_total, published_at, language, requires, change_safe)
select #version, #course, 1, 'bench', 'Bench ' || n, 'One of many', 'WORKING', cast('{STAFF}' as text[]),
       cast('{"Do a small thing"}' as text[]), cast('{}' as text[]), 'CC BY 4.0', date '2030-01-01', '[]', 10, 1, 1,
       now(), 'en', cast('{}' as text[]), false
  from generate_series(1, :courses) n;

insert into assignment (id, ref, sending, title, path, course_id, kind, whom_id, due_days, why, made_by_id, made_at)
select #assignment, 'AS-' || upper(substr(md5('bench/' || n), 1, 8)), 'bench/' || n, 'Bench ' || n,
       '/courses/bench-' || n, #course, 'TEAM', :head, 10, 'Because we all need it', :head, now()
  from generate_series(1, :courses) n;

insert into assigned_learning (id, assignment_id, person_id, due_on, assigned_at)
select uuidv7(), a.id, #person, current_date - 10 + n % 60, now() - interval '90 days'
  from generate_series(1, :people) n
  join assignment a on a.sending = 'bench/' || :courses;

insert into learning_load (person_id, open_count, done_count, first_due)
select a.person_id, 1, 0, a.due_on
  from assigned_learning a
  join assignment s on s.id = a.assignment_id
 where s.sending = 'bench/' || :courses;
