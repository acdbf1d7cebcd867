-- What was seen at work is evidence that outlives the question about it: it leads to the course.
update evidence set source_path = '/courses/' || c.slug
  from used_at_work u
  join enrolment e on e.id = u.enrolment_id
  join course c on c.id = e.course_id
 where evidence.source_kind = 'used-at-work' and evidence.source_ref = cast(u.id as text);
