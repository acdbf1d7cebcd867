-- A stage that was sent twice stands here twice: the one that was typed in first stays.
delete from work_stage later using work_stage earlier
 where later.unit_id = earlier.unit_id and later.step = earlier.step and later.title = earlier.title
   and later.began = earlier.began and later.ended = earlier.ended and later.id > earlier.id;

-- A stage may be in progress: it then has no end, and a range of days in which it is expected to end, which stays as it
-- was when the stage has ended. The day on which somebody typed in the end tells what was known on an earlier day.
alter table work_stage
    alter column ended drop not null,
    add column ended_at timestamptz,
    add column expected_from date,
    add column expected_to date;
update work_stage set ended_at = typed_at;

-- Lengths that were typed in before there was a limit stay until somebody corrects them.
alter table work_stage
    add constraint work_stage_end check ((ended is null) = (ended_at is null)),
    add constraint work_stage_forecast check ((expected_from is null) = (expected_to is null)),
    add constraint work_stage_range check (expected_to >= expected_from),
    add constraint work_stage_open check (ended is not null or expected_to is not null),
    add constraint work_stage_once unique nulls not distinct (unit_id, step, title, began, ended),
    add constraint work_stage_length check (ended - began <= 3653) not valid;

-- The index behind the rule that a stage stands here once begins with the service, too.
drop index work_stage_unit;
