-- Six directorates with five services each, and four teams in every service; and what people complete.
insert into org_unit (id, slug, name, kind, parent_id)
select #directorate, 'insight-directorate-' || n, 'Insight directorate ' || n, 'DIRECTORATE', u.id
  from generate_series(1, 6) n
  join org_unit u on u.slug = 'council';

insert into org_unit (id, slug, name, kind, parent_id)
select #service, 'insight-service-' || n, 'Insight service ' || n, 'SERVICE', u.id
  from generate_series(1, 30) n
  join org_unit u on u.slug = 'insight-directorate-' || (n - 1) / 5 + 1;

insert into org_unit (id, slug, name, kind, parent_id)
select #team, 'insight-team-' || n, 'Insight team ' || n, 'TEAM', u.id
  from generate_series(1, 120) n
  join org_unit u on u.slug = 'insight-service-' || (n - 1) / 4 + 1;

insert into unit_place (id, unit_id, parent_id, since)
select uuidv7(), id, parent_id, timestamptz '1970-01-01 00:00:00+00'
  from org_unit
 where slug like 'insight-%';

insert into course (id, slug, translated)
select #course, 'insight-' || n, false
  from generate_series(1, :courses) n;

insert into course_version (id, course_id, number, hash, title, summary, level, audience, outcomes, goals, licence,
    review_by, sources, minutes, modules_total, steps_total, published_at, language, requires, change_safe)
select #version, #course, 1, 'insight', 'Insight ' || n, 'One of many', 'WORKING', cast('{STAFF}' as text[]),
       cast('{"Do a small thing"}' as text[]), cast('{}' as text[]), 'CC BY 4.0', date '2030-01-01', '[]', 10, 1, 1,
       now(), 'en', cast('{}' as text[]), false
  from generate_series(1, :courses) n;

update course c
   set latest_id = v.id
  from course_version v
 where v.course_id = c.id and c.slug like 'insight-%';
