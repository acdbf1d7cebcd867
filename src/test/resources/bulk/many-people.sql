-- A team on one course: each was asked for it three times (open with more time asked, with a date that has passed, and
-- done), has sent its task, is stuck, and has a place at a session that has begun, or waits for one.
insert into person (id, name, email, job_title, audience, unit_id, manager_id, created_at, here_at)
select #person, 'Many ' || n, 'zz-many-' || :run || '-' || n || '@example.org', 'Officer', 'STAFF', u.id, :manager,
       now(), now()
  from generate_series(1, :size) n
  join org_unit u on u.slug = 'council';

insert into enrolment (id, person_id, course_id, version_id, round, current, modules_done, modules_total, steps_done,
    steps_total, started_at, active_at)
select #enrolment, #person, c.id, c.latest_id, 1, true, 0, 1, 1, 2, now(), now()
  from generate_series(1, :size) n
  join course c on c.slug = :course;

insert into used_at_work (id, enrolment_id, asked_at, answer, how, answered_at)
select uuidv7(), #enrolment, now(), 'YES', 'I used it', now()
  from generate_series(1, :size) n;

insert into task_report (id, enrolment_id, step_id, number, asked, note, sent_at)
select #report, #enrolment, s.id, 1, case when n % 2 = 0 then 'CHAMPION' else 'MANAGER' end, 'I did it', now()
  from generate_series(1, :size) n
  join course c on c.slug = :course
  join course_module m on m.version_id = c.latest_id
  join step s on s.module_id = m.id and s.kind = 'TASK';

insert into help_request (id, ref, person_id, course_id, module, step, step_title, tried, needed, state, asked_at,
    waiting_since, answer_by, moved_at, reopened)
select #help, 'HR-' || nextval('help_ref'), #person, c.id, 'only', 1, 'Read this', 'I read it twice', 'An example',
       'OPEN', now(), now(), current_date + 2, now(), 0
  from generate_series(1, :size) n
  join course c on c.slug = :course;

insert into assignment (id, ref, sending, title, path, course_id, kind, whom_id, due_days, why, made_by_id, made_at)
select uuidv7(), case when n = 1 then :assignment else 'AS-' || upper(substr(md5(:run || '/' || n), 1, 8)) end,
       'many/' || :run || '/' || n, 'Many', '/courses/' || c.slug, c.id, 'TEAM', :manager, 10,
       'Because we all need it', :manager, now()
  from generate_series(1, 3) n
  join course c on c.slug = :course;

insert into assigned_learning (id, assignment_id, person_id, due_on, assigned_at, done_at, done_via, exception)
select uuidv7(), a.id, p.id, current_date + 10, now() - interval '1 day',
       case when a.sending like '%/3' then now() end, case when a.sending like '%/3' then 'Done' end,
       case when a.sending like '%/2' then 'PAST' end
  from assignment a
  join person p on p.email like 'zz-many-' || :run || '-%'
 where a.sending like 'many/' || :run || '/%';

insert into extension (id, assigned_id, until, why, asked_at)
select uuidv7(), a.id, current_date + 20, 'A busy month', now()
  from assigned_learning a
  join assignment s on s.id = a.assignment_id
 where s.sending = 'many/' || :run || '/1';

insert into live_session (id, ref, title, summary, starts_at, ends_at, place, places, booked, waiting, asked, host_id,
    published_at, sequence, version)
select #session, :session, 'Many', 'What phishing looks like', now() - interval '10 minutes',
       now() + interval '1 hour', 'Room 2', least(:size, 400), least(:size, 400), greatest(:size - 400, 0), :size,
       :lead, now(), 0, 0
  from generate_series(1, 1) n;

insert into booking (id, session_id, person_id, state, booked_at, number, sequence)
select #booking, s.id, #person, case when n <= 400 then 'ATTENDED' else 'WAITING' end, now(), n, 0
  from generate_series(1, :size) n
  join live_session s on s.ref = :session;

insert into booking_event (id, booking_id, kind, happened_at, actor_id, detail)
select uuidv7(), #booking, 'ATTENDED', now(), :lead, ''
  from generate_series(1, least(:size, 400)) n;
