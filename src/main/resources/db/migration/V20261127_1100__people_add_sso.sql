-- Who has gone to the council's provider to sign in: taken once, by the browser that went there
create table sso_attempt (
    hash text primary key,
    browser_hash text not null,
    nonce text not null,
    verifier text not null check (length(verifier) between 43 and 128),
    next text not null check (next like '/%'),
    network_hash text not null,
    started_at timestamptz not null,
    expires_at timestamptz not null check (expires_at > started_at)
);
create index sso_attempt_network on sso_attempt (network_hash, started_at);
create index sso_attempt_expires on sso_attempt (expires_at);

-- As whom the provider knows somebody
create table sso_identity (
    id uuid primary key,
    person_id uuid not null references person on delete cascade,
    issuer text not null check (issuer <> ''),
    subject text not null check (subject <> ''),
    linked_at timestamptz not null,
    used_at timestamptz not null,
    unique (issuer, subject)
);
create index sso_identity_person on sso_identity (person_id);

-- Null where somebody showed who they are as the session began: every way in but single sign-on
alter table person_session add column proven_at timestamptz;
