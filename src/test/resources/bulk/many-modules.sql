-- A course that was loaded from its files: one person is half-way, another one has completed it, its figures are counted,
-- and a pathway asks for each of its modules.
insert into person (id, name, email, job_title, audience, unit_id, manager_id, created_at, here_at)
select #person, 'Many ' || n, 'zz-many-' || :run || '-' || n || '@example.org', 'Officer', 'STAFF', u.id, :manager,
       now(), now()
  from generate_series(1, 1) n
  join org_unit u on u.slug = 'council';

insert into enrolment (id, person_id, course_id, version_id, round, current, modules_done, modules_total, steps_done,
    steps_total, started_at, active_at)
select uuidv7(), :learner, c.id, v.id, 1, true, v.modules_total / 2, v.modules_total, v.modules_total / 2 * 3,
       v.steps_total, now(), now()
  from course c
  join course_version v on v.id = c.latest_id
 where c.slug = :course;

insert into enrolment (id, person_id, course_id, version_id, round, current, modules_done, modules_total, steps_done,
    steps_total, started_at, active_at, completed_at, certificate)
select uuidv7(), #person, c.id, v.id, 1, true, v.modules_total, v.modules_total, v.steps_total, v.steps_total, now(),
       now(), now(), :certificate
  from generate_series(1, 1) n
  join course c on c.slug = :course
  join course_version v on v.id = c.latest_id;

insert into completion (id, enrolment_id, completed_at, ref, why)
select uuidv7(), e.id, e.completed_at, e.certificate, 'Done'
  from enrolment e
 where e.certificate = :certificate;

insert into module_progress (id, enrolment_id, module_id, steps_done, steps_total, completed_at, why)
select uuidv7(), e.id, m.id, case when m.position <= e.modules_done then 3 else 0 end, 3,
       case when m.position <= e.modules_done then now() end,
       case when m.position <= e.modules_done then 'Done' else '' end
  from course c
  join enrolment e on e.course_id = c.id
  join course_module m on m.version_id = e.version_id
 where c.slug = :course;

insert into step_done (id, enrolment_id, step_id, done_at, why)
select uuidv7(), e.id, s.id, now(), 'Done'
  from course c
  join enrolment e on e.course_id = c.id
  join course_module m on m.version_id = e.version_id and m.position <= e.modules_done
  join step s on s.module_id = m.id
 where c.slug = :course;

insert into learner_event (id, enrolment_id, kind, step_id, happened_at, detail)
select uuidv7(), d.enrolment_id, 'STEP_DONE', d.step_id, d.done_at, d.why
  from course c
  join enrolment e on e.course_id = c.id
  join step_done d on d.enrolment_id = e.id
 where c.slug = :course;

insert into course_tally (id, version_id, started, finished, stopped_at_start, median_days, pairs, counted_at)
select uuidv7(), c.latest_id, 20, 10, 2, 3.5, 0, now()
  from course c
 where c.slug = :course;

insert into module_tally (id, module_id, begun, finished, stopped)
select uuidv7(), m.id, 20, 10, 2
  from course c
  join course_module m on m.version_id = c.latest_id
 where c.slug = :course;

insert into question_tally (id, question_id, people, facility, discrimination, chosen)
select uuidv7(), q.id, 20, 0.5, 0.5, cast('{10,10,0}' as integer[])
  from course c
  join course_module m on m.version_id = c.latest_id
  join step s on s.module_id = m.id
  join question q on q.step_id = s.id
 where c.slug = :course;

insert into pathway (id, slug)
select #pathway, :pathway
  from generate_series(1, 1) n;

insert into pathway_version (id, pathway_id, number, hash, title, summary, audience, plan, published_at)
select #plan, #pathway, 1, 'many', 'Many', 'One of many', cast('{STAFF}' as text[]),
       '{"setsInOrder":false,"sets":[{"title":"All","inOrder":false,"take":' || :size || ',"items":['
           || (select string_agg('"' || :course || '/m' || i || '"', ',' order by i) from generate_series(1, :size) i)
           || ']}],"requires":[],"certificate":' || :certificates || '}', now()
  from generate_series(1, 1) n;

update pathway w
   set latest_id = v.id
  from pathway_version v
 where v.pathway_id = w.id and w.slug = :pathway;

insert into pathway_progress (id, person_id, pathway_id, version_id, items_done, items_total, started_at, completed_at,
    why)
select uuidv7(), :learner, #pathway, #plan, :size, :size, now(), now(), 'All'
  from generate_series(1, 1) n;

insert into certificate_term (id, person_id, pathway_id, version_id, number, ref, earned_at, valid_from, valid_until,
    via)
select uuidv7(), :learner, #pathway, #plan, 1, 'CERT-' || upper(substr(md5(:run || '/term'), 1, 10)), now(),
       current_date, current_date + 365, 'Completed'
  from generate_series(1, 1) n;
