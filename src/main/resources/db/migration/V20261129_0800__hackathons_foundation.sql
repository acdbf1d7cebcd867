-- Only wider: nodes of the release before this one go on writing rows while it is rolled out, hence the defaults.
alter table hackathon
    add column published_at timestamptz default now(),
    add column cancelled_at timestamptz,
    add column cancelled_by_id uuid references person,
    add column cancelled_why text check (cancelled_why <> ''),
    add column in_adoption_since timestamptz,
    add column closed_at timestamptz,
    add column closed_by_id uuid references person,
    add column closed_note text check (closed_note <> ''),
    add column grace_minutes integer not null default 0 check (grace_minutes between 0 and 60),
    add column reads_each integer not null default 3 check (reads_each between 2 and 9),
    add column version integer not null default 1 check (version >= 1),
    add column vote_opens_at timestamptz,
    add column vote_closes_at timestamptz,
    add column under_18 boolean not null default false,
    add column assigned_at timestamptz,
    add column locked_at timestamptz,
    add constraint hackathon_cancelled_whole check (
        (cancelled_at is null) = (cancelled_by_id is null) and (cancelled_at is null) = (cancelled_why is null)),
    add constraint hackathon_cancelled_before_results check (cancelled_at is null or finalised_at is null),
    add constraint hackathon_closed_whole check (
        (closed_at is null) = (closed_by_id is null) and (closed_at is null) = (closed_note is null)),
    add constraint hackathon_closed_after_results check (closed_at is null or finalised_at is not null),
    add constraint hackathon_grace_before_judging check (
        submissions_close_at + make_interval(mins => grace_minutes) < judging_ends_at),
    add constraint hackathon_vote_whole check ((vote_opens_at is null) = (vote_closes_at is null)),
    add constraint hackathon_vote_in_judging check (
        vote_opens_at is null
        or (submissions_close_at + make_interval(mins => grace_minutes) <= vote_opens_at
            and vote_opens_at < vote_closes_at and vote_closes_at <= judging_ends_at));
create index hackathon_cancelled_by on hackathon (cancelled_by_id);
create index hackathon_closed_by on hackathon (closed_by_id);

update hackathon set published_at = registration_opens;
-- Results that are final were signed off when two reads were enough.
update hackathon set reads_each = 2, locked_at = submissions_close_at where finalised_at is not null;
update hackathon h set in_adoption_since = offered.first
  from (select t.hackathon_id, min(a.offered_at) as first
          from adoption a
          join submission s on s.id = a.submission_id
          join team t on t.id = s.team_id
         group by t.hackathon_id) offered
 where offered.hackathon_id = h.id;

-- A draft may lack anything but its name; what is published lacks nothing.
alter table challenge
    add column state text not null default 'PUBLISHED'
        check (state in ('DRAFT', 'IN_SIGN_OFF', 'PUBLISHED', 'CANCELLED')),
    add column published_at timestamptz default now(),
    add column version integer not null default 1 check (version >= 1),
    add column data_terms text default 'No data is given with this challenge but what its evidence names.',
    add column rights_terms text default 'What teams make is shared under the licence of this challenge.',
    add column consent_terms text
        default 'Teams ask people before they use what those people tell them, and name nobody without their consent.',
    add column source text check (source <> ''),
    add column source_id text check (source_id <> ''),
    add constraint challenge_source_whole check ((source is null) = (source_id is null)),
    add constraint challenge_source_once unique (hackathon_id, source, source_id),
    alter column summary drop not null,
    alter column body drop not null,
    alter column owner_service_id drop not null,
    alter column owner_post drop not null,
    drop constraint challenge_evidence_check,
    alter column success_measure drop not null,
    alter column baseline drop not null,
    alter column good_answer drop not null,
    alter column decide_by drop not null,
    alter column licence drop not null;
update challenge c set rights_terms = 'What teams make is shared under ' || c.licence || '.',
                       published_at = (select h.published_at from hackathon h where h.id = c.hackathon_id);
alter table challenge
    add constraint challenge_published_when check (state <> 'PUBLISHED' or published_at is not null),
    add constraint challenge_has_substance check (
        state <> 'PUBLISHED'
        or (coalesce(summary, '') <> '' and coalesce(body, '') <> '' and owner_service_id is not null
            and coalesce(owner_post, '') <> '' and cardinality(evidence) > 0
            and coalesce(success_measure, '') <> '' and coalesce(baseline, '') <> ''
            and coalesce(good_answer, '') <> '' and decide_by is not null and coalesce(licence, '') <> ''
            and coalesce(data_terms, '') <> '' and coalesce(rights_terms, '') <> ''
            and coalesce(consent_terms, '') <> ''));

alter table team
    add column seeks boolean not null default false,
    add column wants text[] not null default '{}';

alter table team_member
    add column role_words text check (role_words <> ''),
    add column share text check (share in ('TOOK_PART', 'CONTRIBUTED', 'DELIVERED')),
    add column share_confirmed_by_id uuid references person,
    add column share_confirmed_at timestamptz,
    add constraint team_member_share_whole check (
        (share is null) = (share_confirmed_by_id is null) and (share is null) = (share_confirmed_at is null));
create index team_member_share_confirmed_by on team_member (share_confirmed_by_id);

alter table submission
    add column repository text check (repository like 'https://%'),
    add column obstacle_for text,
    add column recommendation text,
    add column locked_at timestamptz,
    add column locked_sha256 text check (length(locked_sha256) = 64),
    add column sealed_at timestamptz,
    add column sealed_by_id uuid references person,
    add column eligibility text not null default 'UNCHECKED'
        check (eligibility in ('UNCHECKED', 'ELIGIBLE', 'NOT_ELIGIBLE')),
    add column eligibility_why text,
    add column eligibility_by_id uuid references person,
    add column eligibility_at timestamptz,
    add column appeal_by date,
    add constraint submission_locked_whole check ((locked_at is null) = (locked_sha256 is null)),
    add constraint submission_sealed_whole check ((sealed_at is null) = (sealed_by_id is null)),
    add constraint submission_eligibility_why check (
        eligibility <> 'NOT_ELIGIBLE' or coalesce(eligibility_why, '') <> ''),
    add constraint submission_eligibility_when check ((eligibility = 'UNCHECKED') = (eligibility_at is null)),
    add constraint submission_obstacle check (
        outcome = 'OBSTACLE' or (obstacle_for is null and recommendation is null));
create index submission_sealed_by on submission (sealed_by_id);
create index submission_eligibility_by on submission (eligibility_by_id);
update submission s
   set locked_at = h.submissions_close_at, locked_sha256 = v.sha256, eligibility = 'ELIGIBLE', eligibility_at = h.finalised_at
  from team t, hackathon h, submission_version v
 where t.id = s.team_id and h.id = t.hackathon_id and h.finalised_at is not null
   and v.submission_id = s.id and v.number = s.latest;

-- The fingerprint of form 1 is of four fields, that of form 2 of all seven; none is ever worked out anew.
alter table submission_version
    add column repository text,
    add column obstacle_for text,
    add column recommendation text,
    add column in_grace boolean not null default false,
    add column hash_form integer not null default 1 check (hash_form in (1, 2));

-- Somebody who judges without an account has a name and an address of their own here.
alter table judge
    alter column person_id drop not null,
    add column name text check (name <> ''),
    add column email text check (email <> ''),
    add column stood_down_at timestamptz,
    add column stood_down_why text,
    add column most_reads integer check (most_reads >= 1),
    add constraint judge_somebody check (
        (person_id is null) = (email is not null) and (person_id is null) = (name is not null)),
    add constraint judge_stood_down_whole check ((stood_down_at is null) = (stood_down_why is null));
create unique index judge_email on judge (hackathon_id, lower(email));

alter table conflict
    add column kind text not null default 'DECLARED' check (kind in ('DECLARED', 'OWN_LINE', 'OWN_TEAM', 'SERVICE'));

-- What is public about a result stands in its own row, so that nothing that changes later changes it.
alter table result
    add column adjusted_score numeric(5, 2),
    add column adjusted boolean not null default false,
    add column reason text,
    add column team_ref text,
    add column team_name text,
    add column title text,
    add column outcome text check (outcome in ('TOOL', 'OPPORTUNITY', 'OBSTACLE')),
    add column challenge_slug text,
    add column challenge_title text,
    add column what_it_does text,
    add column link text,
    add column locked_sha256 text,
    add column panel_note text;
alter table result disable trigger result_kept;
update result r
   set adjusted_score = r.mean_score, reason = 'Judged before scores were adjusted.', team_ref = t.ref, team_name = t.name,
       title = s.title, outcome = s.outcome, challenge_slug = c.slug, challenge_title = c.title,
       what_it_does = s.what_it_does, link = s.link, locked_sha256 = s.locked_sha256
  from submission s, team t, challenge c
 where s.id = r.submission_id and t.id = s.team_id and c.id = t.challenge_id;
alter table result enable trigger result_kept;

alter table adoption
    add column parked_until date,
    add column outcome text check (outcome <> ''),
    add column outcome_at timestamptz,
    add column outcome_by_id uuid references person,
    add constraint adoption_parked_until check (state = 'PARKED' or parked_until is null),
    add constraint adoption_outcome_whole check (
        (outcome is null) = (outcome_at is null) and (outcome is null) = (outcome_by_id is null));
create index adoption_outcome_by on adoption (outcome_by_id);
