-- A learner may be moved to a later version of a course. The kinds that other parts of learning record stand here too,
-- so that it does not matter which of their migrations came first.
alter table learner_event drop constraint learner_event_kind_check;
alter table learner_event add constraint learner_event_kind_check check (kind in ('ENROLLED', 'STEP_DONE',
    'ANSWERS_SAVED', 'QUIZ_SUBMITTED', 'MODULE_DONE', 'COMPLETED', 'MOVED', 'QUIZ_REGRADED', 'EVIDENCE_SENT',
    'SIGNED_OFF', 'SENT_BACK'));

-- Nobody where the service published a change by itself, when it started.
alter table course_version add column published_by_id uuid references person;
create index course_version_published_by on course_version (published_by_id);
