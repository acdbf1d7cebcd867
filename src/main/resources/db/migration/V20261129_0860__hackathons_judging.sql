-- Which judge reads which entry. A judge reads nothing that is not given to them here.
create table assigned_read (
    id uuid primary key,
    judge_id uuid not null references judge,
    submission_id uuid not null references submission,
    assigned_at timestamptz not null,
    released_at timestamptz,
    read_at timestamptz,
    note text check (note <> ''),
    unique (judge_id, submission_id)
);
create index assigned_read_submission on assigned_read (submission_id);

-- Whoever has scored an entry was given it to read; a conflict that was declared since took it away again.
insert into assigned_read (id, judge_id, submission_id, assigned_at, released_at, read_at)
select uuidv7(), s.judge_id, s.submission_id, min(s.scored_at),
       (select k.declared_at from conflict k where k.judge_id = s.judge_id and k.team_id = u.team_id),
       case when count(*) = (select count(*) from criterion c where c.hackathon_id = j.hackathon_id)
            then max(s.scored_at) end
  from score s
  join judge j on j.id = s.judge_id
  join submission u on u.id = s.submission_id
 group by s.judge_id, s.submission_id, u.team_id, j.hackathon_id;
update hackathon h set assigned_at = given.first
  from (select j.hackathon_id, min(r.assigned_at) as first
          from assigned_read r join judge j on j.id = r.judge_id
         group by j.hackathon_id) given
 where given.hackathon_id = h.id;

-- By which a guest, who has no account, comes in for some hours; only the hash of what their browser holds.
create table judge_pass (
    hash text primary key check (length(hash) = 64),
    judge_id uuid not null references judge,
    started_at timestamptz not null,
    expires_at timestamptz not null,
    check (started_at <= expires_at)
);
create index judge_pass_judge on judge_pass (judge_id);
create index judge_pass_over on judge_pass (expires_at);

-- How many links a guest was sent on the last day on which any was sent.
alter table judge
    add column links_on date,
    add column links_sent integer not null default 0 check (links_sent >= 0);

-- What the judges say of an entry in public, once the results are final.
create table panel_note (
    id uuid primary key,
    submission_id uuid not null unique references submission,
    words text not null check (words <> ''),
    written_by_id uuid not null references judge,
    written_at timestamptz not null
);
create index panel_note_written_by on panel_note (written_by_id);
