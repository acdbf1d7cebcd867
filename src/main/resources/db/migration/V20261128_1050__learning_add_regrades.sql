-- An attempt marked again because an answer key was mended. Marks and passes are never taken away: what would be worse
-- is written down and does not count.
create table quiz_regrade (
    id uuid primary key,
    attempt_id uuid not null references quiz_attempt,
    score_before numeric(7, 2) not null,
    score_after numeric(7, 2) not null,
    passed_before boolean not null,
    passed_after boolean not null,
    counted boolean not null,
    why text not null check (why <> ''),
    at timestamptz not null,
    check (not counted or score_after > score_before)
);
create index quiz_regrade_attempt on quiz_regrade (attempt_id, at);
