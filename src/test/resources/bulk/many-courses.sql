-- Courses of one module, with a reading and a task that a manager signs off.
insert into course (id, slug, translated)
select #course, 'many-' || :run || '-' || n, false
  from generate_series(1, :courses) n;

insert into course_version (id, course_id, number, hash, title, summary, level, audience, outcomes, goals, licence,
    review_by, sources, minutes, modules_total, steps_total, published_at, language, requires, change_safe)
select #version, #course, 1, 'many', 'Many ' || n, 'One of many', 'WORKING', cast('{STAFF}' as text[]),
       cast('{"Do a small thing"}' as text[]), cast('{}' as text[]), 'CC BY 4.0', date '2030-01-01', '[]', 10, 1, 2,
       now(), 'en', cast('{}' as text[]), false
  from generate_series(1, :courses) n;

update course c
   set latest_id = v.id
  from course_version v
 where v.course_id = c.id and c.slug like 'many-' || :run || '-%';

insert into course_module (id, version_id, position, slug, title, outcome, minutes, at_work)
select #module, #version, 1, 'only', 'The only module', 'You can do it', 10, ''
  from generate_series(1, :courses) n;

insert into step (id, module_id, position, kind, title, body, content)
select #reading, #module, 1, 'READING', 'Read this', 'Some words', '{"kind":"plain"}'
  from generate_series(1, :courses) n;

insert into step (id, module_id, position, kind, title, body, content)
select #task, #module, 2, 'TASK', 'Do this', 'Do it', '{"kind":"task","signOff":"MANAGER"}'
  from generate_series(1, :courses) n;
