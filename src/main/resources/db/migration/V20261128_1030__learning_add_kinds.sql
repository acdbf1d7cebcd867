-- Steps and questions of every kind: what a kind holds is kept as one value, which a published version never changes.
alter table step drop constraint step_kind_check;
alter table step add constraint step_kind_check check (kind in
    ('READING', 'VIDEO', 'LINK', 'SCENARIO', 'TASK', 'CHECKLIST', 'REFLECTION', 'QUIZ'));
alter table step add column content text not null default '{"kind":"plain"}';
update step set content = case kind
    when 'QUIZ' then '{"kind":"quiz","pass":' || pass || ',"shuffle":false,"attemptsADay":0,"draws":{}}'
    when 'TASK' then '{"kind":"task","signOff":"NOBODY"}'
    else '{"kind":"plain"}' end;
alter table step drop column pass;
alter table step alter column content drop default;

alter table course_module add column at_work text not null default '';
alter table course_module alter column at_work drop default;

alter table question
    add column marks integer not null default 1 check (marks between 1 and 100),
    add column part_marks boolean not null default false,
    add column pool text check (pool <> ''),
    add column ask text;
update question q set ask = (
    select json_build_object('kind', 'choice', 'fixed', true, 'options', json_agg(json_build_object(
        'text', o.text, 'right', o.correct, 'feedback', o.feedback) order by o.position))
      from answer_option o where o.question_id = q.id);
alter table question
    alter column marks drop default,
    alter column part_marks drop default,
    alter column ask set not null,
    drop column multiple;
drop table answer_option;

alter table quiz_attempt
    drop constraint quiz_attempt_check,
    alter column score type numeric(7, 2),
    alter column total type numeric(7, 2),
    add check (score between 0 and total);

alter table quiz_answer add column given text[] not null default '{}';
update quiz_answer set given = chosen::text[];
alter table quiz_answer drop column chosen;
alter table quiz_answer alter column given drop default;
