-- By the key of which version an attempt was marked again; empty only where that was before this was kept. Twice by the
-- same key it never is. A pass mark alone may have been mended too: then the marks are as they were, and are enough now.
alter table quiz_regrade add column version_id uuid references course_version;
create index quiz_regrade_version on quiz_regrade (version_id);
create unique index quiz_regrade_once on quiz_regrade (attempt_id, version_id);
alter table quiz_regrade drop constraint quiz_regrade_check;
alter table quiz_regrade add constraint quiz_regrade_check
    check (not counted or score_after > score_before or (passed_after and not passed_before));

-- Each way through a story to one of its endings is an event; going back only takes away what was chosen since.
alter table learner_event drop constraint learner_event_kind_check;
alter table learner_event add constraint learner_event_kind_check check (kind in ('ENROLLED', 'STEP_DONE',
    'ANSWERS_SAVED', 'STORY_ENDED', 'QUIZ_SUBMITTED', 'MODULE_DONE', 'COMPLETED', 'MOVED', 'QUIZ_REGRADED',
    'EVIDENCE_SENT', 'SIGNED_OFF', 'SENT_BACK'));

-- A language is named by its tag (BCP 47): cy, en-GB, zh-Hant.
alter table course_version drop constraint course_version_language_check;
alter table course_version add constraint course_version_language_check
    check (language ~ '^[a-z]{2,8}(-[A-Za-z0-9]{1,8})*$');
