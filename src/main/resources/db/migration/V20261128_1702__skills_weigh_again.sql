-- A person's own check counts beside other evidence until a manager has confirmed a level: taking part, or a course or quiz
-- at a lower level, no longer lowers it. The last own check stands where it is above what else there is.
with last_check as (
    select distinct on (e.person_id, e.skill_id) e.person_id, e.skill_id, e.id, e.level, e.at
      from evidence e where e.kind = 'SELF_CHECK'
     order by e.person_id, e.skill_id, e.at desc, e.id desc)
update standing s set level = c.level, evidence_id = c.id, at = c.at
  from last_check c
 where c.person_id = s.person_id and c.skill_id = s.skill_id and c.level > s.level
   and not exists (select 1 from evidence e where e.person_id = s.person_id and e.skill_id = s.skill_id
                      and e.kind = 'CONFIRMED');
