-- Whoever claimed a saving may take it back before it is checked: it stays readable, with the reason, and counts nowhere.
-- The rules about the state have names that the database gave them, so they are found by what they say.
do $$
declare
    rule record;
begin
    for rule in
        select conname from pg_constraint
         where conrelid = 'saving'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%state%'
    loop
        execute format('alter table saving drop constraint %I', rule.conname);
    end loop;
end
$$;

alter table saving
    add constraint saving_state check (state in ('CLAIMED', 'VALIDATED', 'REFUSED', 'WITHDRAWN')),
    add constraint saving_decided_by check ((state in ('VALIDATED', 'REFUSED')) = (decided_by_id is not null)),
    add constraint saving_decided_at check ((state = 'CLAIMED') = (decided_at is null)),
    add constraint saving_reason check ((state = 'CLAIMED') = (reason is null)),
    add constraint saving_cashable check ((state = 'VALIDATED') = (cashable is not null));
