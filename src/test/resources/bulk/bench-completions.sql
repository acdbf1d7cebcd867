-- Everybody has completed these courses too, with what completing one through a page stores for the team's page.
insert into enrolment (id, person_id, course_id, version_id, round, current, modules_done, modules_total, steps_done,
    steps_total, started_at, active_at, completed_at, certificate)
select uuidv7(), #person, c.id, v.id, 1, true, 1, 1, 1, 1, now() - interval '60 days', now() - k * interval '12 hours',
       now() - k * interval '12 hours', 'CERT-' || lpad(cast(k * 100000 + n as text), 10, '0')
  from generate_series(:first, :last) k
  join course c on c.slug = 'bench-' || k
  join course_version v on v.course_id = c.id
 cross join generate_series(1, :people) n;

insert into completion (id, enrolment_id, completed_at, ref, why)
select uuidv7(), e.id, e.completed_at, e.certificate, 'Done'
  from generate_series(:first, :last) k
  join course c on c.slug = 'bench-' || k
  join enrolment e on e.course_id = c.id;

insert into assigned_learning (id, assignment_id, person_id, due_on, assigned_at, done_at, done_via)
select uuidv7(), a.id, e.person_id, current_date, now() - interval '90 days', e.completed_at, 'Course completed'
  from generate_series(:first, :last) k
  join course c on c.slug = 'bench-' || k
  join enrolment e on e.course_id = c.id
  join assignment a on a.sending = 'bench/' || k;

update learning_load l
   set done_count = n.done
  from (select a.person_id, count(a.done_at) as done
          from assigned_learning a
          join assignment s on s.id = a.assignment_id
         where s.sending like 'bench/%'
         group by a.person_id) n
 where n.person_id = l.person_id;

analyze person;
analyze enrolment;
analyze completion;
analyze assignment;
analyze assigned_learning;
analyze learning_load;
