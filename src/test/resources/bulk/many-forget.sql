-- Nothing of it stays: other tests count what there is.
create temporary table gone_course on commit drop as
    select c.id as course_id from course c where c.slug like 'many-' || :run || '%';
create temporary table gone_version on commit drop as
    select v.id as version_id from course_version v join gone_course using (course_id);
create temporary table gone_module on commit drop as
    select m.id as module_id from course_module m join gone_version using (version_id);
create temporary table gone_step on commit drop as
    select s.id as step_id from step s join gone_module using (module_id);
create temporary table gone_question on commit drop as
    select q.id as question_id from question q join gone_step using (step_id);
create temporary table gone_enrolment on commit drop as
    select e.id as enrolment_id from enrolment e join gone_course using (course_id);
create temporary table gone_session on commit drop as
    select s.id as session_id from live_session s where s.host_id = :lead and s.title like 'Many%';
create temporary table gone_asked on commit drop as
    select a.id as assigned_id, a.person_id, a.assignment_id
      from assigned_learning a
      join assignment s on s.id = a.assignment_id
     where s.sending like 'many/' || :run || '/%';
create temporary table gone_pathway on commit drop as
    select w.id as pathway_id from pathway w where w.slug like 'many-' || :run || '%';
analyze gone_module;
analyze gone_step;
analyze gone_question;

delete from booking_event e using booking b, gone_session g where b.id = e.booking_id and g.session_id = b.session_id;
delete from booking b using gone_session g where g.session_id = b.session_id;
delete from live_session s using gone_session g where g.session_id = s.id;
delete from extension x using gone_asked g where g.assigned_id = x.assigned_id;
delete from learning_load l using gone_asked g where g.person_id = l.person_id;
delete from assigned_learning a using gone_asked g where g.assigned_id = a.id;
delete from assignment s using gone_asked g where g.assignment_id = s.id;
delete from help_request r using gone_course g where g.course_id = r.course_id;
delete from certificate_term t using gone_pathway g where g.pathway_id = t.pathway_id;
delete from pathway_progress p using gone_pathway g where g.pathway_id = p.pathway_id;
update pathway w set latest_id = null from gone_pathway g where g.pathway_id = w.id;
delete from pathway_version v using gone_pathway g where g.pathway_id = v.pathway_id;
delete from pathway w using gone_pathway g where g.pathway_id = w.id;
delete from outcome_tally t using gone_course g where g.course_id = t.course_id;
delete from used_at_work u using gone_enrolment g where g.enrolment_id = u.enrolment_id;
delete from task_report t using gone_enrolment g where g.enrolment_id = t.enrolment_id;
delete from completion c using gone_enrolment g where g.enrolment_id = c.enrolment_id;
delete from learner_event e using gone_enrolment g where g.enrolment_id = e.enrolment_id;
delete from step_done d using gone_enrolment g where g.enrolment_id = d.enrolment_id;
delete from module_progress p using gone_enrolment g where g.enrolment_id = p.enrolment_id;
delete from enrolment e using gone_enrolment g where g.enrolment_id = e.id;
update course c set latest_id = null from gone_course g where g.course_id = c.id;
delete from question_tally t using gone_question g where g.question_id = t.question_id;
delete from module_tally t using gone_module g where g.module_id = t.module_id;
delete from course_tally t using gone_version g where g.version_id = t.version_id;
delete from question q using gone_question g where g.question_id = q.id;
delete from step s using gone_step g where g.step_id = s.id;
delete from course_module m using gone_module g where g.module_id = m.id;
delete from course_skill s using gone_version g where g.version_id = s.version_id;
delete from course_version v using gone_version g where g.version_id = v.id;
delete from attachment a using gone_course g where g.course_id = a.course_id;
delete from course c using gone_course g where g.course_id = c.id;
delete from person p where p.email like 'zz-many-' || :run || '-%';
