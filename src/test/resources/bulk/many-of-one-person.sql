-- One person who is on all the courses, was asked to take each, asked for help in each, has booked sessions to come and
-- was booked on past ones, and holds a certificate of a pathway for each. Every second course is completed.
insert into enrolment (id, person_id, course_id, version_id, round, current, modules_done, modules_total, steps_done,
    steps_total, started_at, active_at, completed_at, certificate)
select #enrolment, :learner, #course, #version, 1, true, 1 - n % 2, 1, 2 - n % 2, 2, now(), now(),
       case when n % 2 = 0 then now() end,
       case when n % 2 = 0 then 'CERT-' || upper(substr(md5(:run || '/' || n), 1, 10)) end
  from generate_series(1, :courses) n;

insert into used_at_work (id, enrolment_id, asked_at)
select uuidv7(), #enrolment, now()
  from generate_series(2, :courses, 2) n;

insert into module_progress (id, enrolment_id, module_id, steps_done, steps_total, completed_at, why)
select uuidv7(), #enrolment, #module, 2 - n % 2, 2, case when n % 2 = 0 then now() end, 'Done'
  from generate_series(1, :courses) n;

insert into step_done (id, enrolment_id, step_id, done_at, why)
select uuidv7(), #enrolment, #reading, now(), 'Done'
  from generate_series(1, :courses) n;

insert into step_done (id, enrolment_id, step_id, done_at, why)
select uuidv7(), #enrolment, #task, now(), 'Done'
  from generate_series(2, :courses, 2) n;

insert into completion (id, enrolment_id, completed_at, ref, why)
select uuidv7(), e.id, e.completed_at, e.certificate, 'Done'
  from enrolment e
 where e.person_id = :learner and e.completed_at is not null;

insert into assignment (id, ref, sending, title, path, course_id, kind, whom_id, due_days, why, made_by_id, made_at)
select #assignment, 'AS-' || upper(substr(md5(:run || '/' || n), 1, 8)), 'many/' || :run || '/' || n, 'Many ' || n,
       '/courses/many-' || :run || '-' || n, #course, 'PERSON', :learner, 10, 'Because we all need it', :manager,
       now() - n * interval '1 second'
  from generate_series(1, :courses) n;

insert into assigned_learning (id, assignment_id, person_id, due_on, assigned_at, done_at, done_via)
select uuidv7(), #assignment, :learner, current_date + 10, now() - interval '1 day',
       case when n % 2 = 0 then now() end, case when n % 2 = 0 then 'Done' end
  from generate_series(1, :courses) n;

insert into help_request (id, ref, person_id, course_id, module, step, step_title, tried, needed, state, asked_at,
    waiting_since, answer_by, moved_at, reopened)
select #help, 'HR-' || nextval('help_ref'), :learner, #course, 'only', 1, 'Read this', 'I read it twice', 'An example',
       'OPEN', now(), now(), current_date + 2, now(), 0
  from generate_series(1, :courses) n;

insert into live_session (id, ref, title, summary, course_id, starts_at, ends_at, place, places, booked, waiting, asked,
    host_id, published_at, sequence, version)
select #session, 'SES-' || nextval('session_ref'), 'Many ' || n, 'What phishing looks like',
       (select c.id from course c where c.slug = :course), now() + n * interval '2 hours',
       now() + n * interval '2 hours' + interval '1 hour', 'Room 2', 10, 1, 0, 1, :lead, now(), 0, 0
  from generate_series(1, :courses) n;

insert into live_session (id, ref, title, summary, course_id, starts_at, ends_at, place, places, booked, waiting, asked,
    host_id, published_at, sequence, version)
select #past, 'SES-' || nextval('session_ref'), 'Many ' || n, 'What phishing looks like', null,
       now() - n * interval '2 hours', now() - n * interval '2 hours' + interval '1 hour', 'Room 2', 10, 1, 0, 1, :lead,
       now(), 0, 0
  from generate_series(1, :courses) n;

insert into booking (id, session_id, person_id, state, booked_at, number, sequence)
select uuidv7(), s.id, :learner, 'BOOKED', now(), 1, 0
  from generate_series(1, :courses) n
  join live_session s on s.id in (#session, #past);

insert into pathway (id, slug)
select #pathway, 'many-' || :run || '-' || n
  from generate_series(1, :courses) n;

insert into pathway_version (id, pathway_id, number, hash, title, summary, audience, plan, published_at)
select #plan, #pathway, 1, 'many', 'Many ' || n, 'One of many', cast('{STAFF}' as text[]),
       '{"setsInOrder":false,"sets":[{"title":"All","inOrder":false,"take":1,"items":["many-' || :run || '-' || n
           || '"]}],"requires":[],"certificate":' || :certificates || '}', now()
  from generate_series(1, :courses) n;

update pathway w
   set latest_id = v.id
  from pathway_version v
 where v.pathway_id = w.id and w.slug like 'many-' || :run || '-%';

insert into pathway_progress (id, person_id, pathway_id, version_id, items_done, items_total, started_at, completed_at,
    why)
select uuidv7(), :learner, #pathway, #plan, 1, 1, now(), now(), 'All: 1 of 1'
  from generate_series(1, :courses) n;

insert into certificate_term (id, person_id, pathway_id, version_id, number, ref, earned_at, valid_from, valid_until,
    via)
select uuidv7(), :learner, #pathway, #plan, 1, 'CERT-' || upper(substr(md5(:run || '/term/' || n), 1, 10)), now(),
       current_date, current_date + 365, 'Completed'
  from generate_series(1, :courses) n;
