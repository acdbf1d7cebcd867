-- A level that somebody confirmed by mistake can be taken back. The days until then stay as they were counted.
alter table evidence
    add column until timestamptz check (until >= at),
    add column taken_back_by_id uuid references person,
    add column taken_back_why text check (length(taken_back_why) between 1 and 300),
    add constraint evidence_taken_back check (
        (until is null) = (taken_back_by_id is null) and (until is null) = (taken_back_why is null));
create index evidence_taken_back_by on evidence (taken_back_by_id);
