-- What the assigned learning of this run comes to for each person.
insert into learning_load (person_id, open_count, done_count, first_due)
select a.person_id, count(*) filter (where a.done_at is null), count(a.done_at),
       min(a.due_on) filter (where a.done_at is null and a.exception is null)
  from assigned_learning a
  join assignment s on s.id = a.assignment_id
 where s.sending like 'many/' || :run || '/%'
 group by a.person_id;
