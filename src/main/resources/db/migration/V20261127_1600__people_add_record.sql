-- When somebody was last here. Nobody's time begins before this is counted; nodes of the version before do not know it
alter table person add column here_at timestamptz not null default now();

create index secret_link_subject on secret_link (subject_ref);

alter table asked_letter drop constraint asked_letter_kind_check;
alter table asked_letter add constraint asked_letter_kind_check check (kind in ('SIGN_IN', 'RESET', 'JOIN', 'EMAIL'));

create table retention_run (
    id uuid primary key,
    ran_at timestamptz not null,
    night date unique
);
create index retention_run_newest on retention_run (ran_at desc, id desc);

create table retention_count (
    run_id uuid not null references retention_run on delete cascade,
    kind text not null,
    records bigint not null check (records >= 0),
    primary key (run_id, kind)
);
