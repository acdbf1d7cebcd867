-- A stage that some piece of work went through, typed in by whoever knows: from these the council sees how long it takes.
create table work_stage (
    id uuid primary key,
    title text not null check (char_length(title) between 1 and 200),
    unit_id uuid not null references org_unit,
    step text not null check (step in (
        'BUSINESS_CASE', 'APPROVAL', 'PRIVACY_CHECK', 'PROCUREMENT', 'BUILD', 'ROLL_OUT')),
    began date not null,
    ended date not null,
    typed_by_id uuid not null references person,
    typed_at timestamptz not null,
    check (ended >= began)
);
create index work_stage_unit on work_stage (unit_id);
create index work_stage_typed_by on work_stage (typed_by_id);
create index work_stage_newest on work_stage (typed_at desc, id desc);
