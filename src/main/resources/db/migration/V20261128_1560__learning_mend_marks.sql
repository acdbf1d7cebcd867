-- Of two attempts with the same marks one can pass that did not: when the pass mark is lower now.
alter table quiz_regrade drop constraint quiz_regrade_check;
alter table quiz_regrade add constraint quiz_regrade_never_less check (
    not counted or score_after > score_before or score_after = score_before and passed_after and not passed_before);

-- A language is named as HTML names it (BCP 47): cy, pt-BR, zh-Hant.
alter table course_version drop constraint course_version_language_check;
alter table course_version add constraint course_version_language check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$');
