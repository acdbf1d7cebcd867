-- What the running service may do with the tables of whoever runs the migrations, when these are two roles. After every
-- migration and at every start, so that new tables, a restored backup and a new role get it too; only what is missing
-- is granted. The record of activity is added to and read, and nothing else.
do $$
declare
    service constant text := '${application-role}';
    kept constant text[] := array[
        'activity',
        'audit_seal',
        'learner_event',
        'completion',
        'pathway_event',
        'certificate_term',
        'booking_event',
        'quiz_regrade',
        'paired_change',
        'release',
        'released_cell',
        'idea_export',
        'exported_idea',
        'award',
        'result_member',
        'finalised',
        'vote_result',
        'event_terms',
        'reopening',
        'sign_off',
        'hackathon_change'];
    thing record;
begin
    if service = 'none' or service = current_user then
        return;
    end if;
    perform pg_advisory_xact_lock(hashtextextended('activity/grants', 0));
    for thing in
        select c.oid, c.relname, c.relkind from pg_class c
         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'S')
           and pg_get_userbyid(c.relowner) = current_user and c.relname <> 'flyway_schema_history'
    loop
        if thing.relkind = 'S' then
            if not has_sequence_privilege(service, thing.oid, 'usage') then
                execute format('grant usage, select on sequence public.%I to %I', thing.relname, service);
            end if;
        elsif thing.relname = any (kept) then
            if not (has_table_privilege(service, thing.oid, 'select')
                and has_table_privilege(service, thing.oid, 'insert')) then
                execute format('grant select, insert on table public.%I to %I', thing.relname, service);
            end if;
            if has_table_privilege(service, thing.oid, 'update, delete, truncate, references, trigger') then
                execute format('revoke update, delete, truncate, references, trigger on table public.%I from %I',
                    thing.relname, service);
            end if;
        elsif not (has_table_privilege(service, thing.oid, 'select')
            and has_table_privilege(service, thing.oid, 'insert')
            and has_table_privilege(service, thing.oid, 'update')
            and has_table_privilege(service, thing.oid, 'delete')) then
            execute format('grant select, insert, update, delete on table public.%I to %I', thing.relname, service);
        end if;
    end loop;
end $$;
