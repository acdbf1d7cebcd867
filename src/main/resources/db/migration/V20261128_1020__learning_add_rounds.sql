-- A person may take a course again, for example when a certificate is to be renewed: what was before stays as it was.
alter table enrolment
    add column round integer not null default 1 check (round > 0),
    add column current boolean not null default true,
    drop constraint enrolment_person_id_course_id_key,
    add unique (person_id, course_id, round),
    add check (current or completed_at is not null);
create unique index enrolment_current on enrolment (person_id, course_id) where current;
alter table enrolment alter column round drop default, alter column current drop default;
