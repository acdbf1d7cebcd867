-- What there is to win. A challenge goes by its slug, because prizes are announced before challenges are set.
create table prize (
    id uuid primary key,
    hackathon_id uuid not null references hackathon,
    position integer not null check (position >= 1),
    title text not null check (title <> ''),
    what text not null check (what <> ''),
    by_vote boolean not null,
    places integer not null check (places between 1 and 10),
    challenge_slug text check (challenge_slug <> ''),
    unique (hackathon_id, position),
    unique (hackathon_id, title) deferrable initially deferred
);
-- Nodes of the release before announce hackathons without a prize; those have no winner until an organiser adds one.
insert into prize (id, hackathon_id, position, title, what, by_vote, places)
select uuidv7(), h.id, 1, 'First prize', 'The entry that judges found best.', false, 1
  from hackathon h where h.finalised_at is null;

-- How people decided between equal entries. The fingerprint is of those entries and their scores: when one of them
-- changes, the decision holds no longer.
create table tie_choice (
    id uuid primary key,
    prize_id uuid not null references prize,
    fingerprint text not null check (length(fingerprint) = 64),
    why text not null check (why <> ''),
    decided_by_id uuid not null references person,
    decided_at timestamptz not null,
    unique (prize_id, fingerprint)
);
create index tie_choice_decided_by on tie_choice (decided_by_id);

create table tie_winner (
    tie_choice_id uuid not null references tie_choice,
    submission_id uuid not null references submission,
    primary key (tie_choice_id, submission_id)
);
create index tie_winner_submission on tie_winner (submission_id);

create table tie_asked (
    tie_choice_id uuid not null references tie_choice,
    judge_id uuid not null references judge,
    primary key (tie_choice_id, judge_id)
);
create index tie_asked_judge on tie_asked (judge_id);

create table award (
    id uuid primary key,
    result_id uuid not null references result,
    prize_title text not null check (prize_title <> ''),
    by_vote boolean not null,
    position integer not null check (position >= 1),
    unique (result_id, prize_title)
);
create trigger award_kept before update or delete on award
    for each row execute function hackathons_keep_forever();

create table result_member (
    id uuid primary key,
    result_id uuid not null references result,
    person_id uuid not null references person,
    certificate text not null unique check (certificate ~ '^HC-[0-9A-Z]{10}$'),
    share text check (share in ('NONE', 'TOOK_PART', 'CONTRIBUTED', 'DELIVERED')),
    unique (result_id, person_id)
);
create index result_member_person on result_member (person_id);
create trigger result_member_kept before update or delete on result_member
    for each row execute function hackathons_keep_forever();

-- The fingerprint is of the document as PostgreSQL writes it, which is the same for the same content.
create table finalised (
    id uuid primary key,
    hackathon_id uuid not null unique references hackathon,
    document jsonb not null,
    sha256 text not null check (sha256 = encode(sha256(convert_to(cast(document as text), 'UTF8')), 'hex')),
    weighed jsonb not null,
    signed_by_id uuid not null references person,
    note text not null,
    at timestamptz not null
);
create index finalised_signed_by on finalised (signed_by_id);
create trigger finalised_kept before update or delete on finalised
    for each row execute function hackathons_keep_forever();

create table vote (
    id uuid primary key,
    hackathon_id uuid not null references hackathon,
    submission_id uuid not null references submission,
    voter text check (length(voter) = 64),
    network text check (length(network) = 64),
    asked_at timestamptz not null,
    confirmed_at timestamptz,
    check (confirmed_at is not null or voter is not null)
);
create unique index vote_once on vote (hackathon_id, voter) where confirmed_at is not null;
create index vote_voter on vote (hackathon_id, voter, asked_at);
create index vote_submission on vote (submission_id);
create index vote_network on vote (network, asked_at) where network is not null;
create index vote_unconfirmed on vote (asked_at) where confirmed_at is null;

create table vote_result (
    id uuid primary key,
    result_id uuid not null unique references result,
    votes integer not null check (votes >= 0)
);
create trigger vote_result_kept before update or delete on vote_result
    for each row execute function hackathons_keep_forever();

-- What is final already gets the rows that it would have had.
insert into award (id, result_id, prize_title, by_vote, position)
select uuidv7(), r.id, 'First prize', false, r.place from result r where r.band = 'WINNER';

insert into result_member (id, result_id, person_id, certificate, share)
select uuidv7(), r.id, m.person_id, 'HC-' || upper(left(replace(cast(gen_random_uuid() as text), '-', ''), 10)), m.share
  from result r
  join submission s on s.id = r.submission_id
  join team_member m on m.team_id = s.team_id;

insert into finalised (id, hackathon_id, document, sha256, weighed, signed_by_id, note, at)
select uuidv7(), d.hackathon_id, d.document, encode(sha256(convert_to(cast(d.document as text), 'UTF8')), 'hex'),
       jsonb_build_object('adjusted', false, 'why', 'Judged before scores were adjusted.'),
       d.finalised_by_id, d.finalised_note, d.finalised_at
  from (select h.id as hackathon_id, h.finalised_by_id, h.finalised_note, h.finalised_at,
               jsonb_build_object(
                   'hackathon', h.slug,
                   'finalised_at', to_char(h.finalised_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                   'adjusted', false,
                   'entries', coalesce(
                       (select jsonb_agg(jsonb_build_object(
                                   'team', r.team_ref, 'title', r.title, 'challenge', r.challenge_slug,
                                   'outcome', r.outcome, 'band', r.band, 'place', r.place, 'reads', r.reads,
                                   'mean_score', cast(r.mean_score as text),
                                   'adjusted_score', cast(r.mean_score as text),
                                   'locked_sha256', r.locked_sha256,
                                   'awards', case when r.band = 'WINNER'
                                                  then jsonb_build_array(jsonb_build_object(
                                                      'prize', 'First prize', 'by_vote', false, 'position', r.place))
                                                  else jsonb_build_array() end)
                               order by r.team_ref)
                          from result r where r.hackathon_id = h.id),
                       jsonb_build_array())) as document
          from hackathon h where h.finalised_at is not null) d;
