-- Frameworks that others publish: they are here to be read and referred to. People are asked only about the skills of a
-- framework that counts, and only these enter needs and measures. Their keys have a first part for the framework and then the
-- name or number there, so that none is ever the key of a skill of our own.
alter table framework
    add column counted boolean not null default true,
    add column attribution text,
    add constraint framework_attributed check (counted or (attribution is not null and source is not null));

alter table skill
    drop constraint skill_key_check,
    add constraint skill_key_check check (key ~ '^[A-Z]{2,8}(-[A-Z0-9]+)*$' and length(key) <= 100);

-- A list of one framework by key
create index skill_framework_key on skill (framework_id, key);
drop index skill_framework;

-- A file that somebody looks at before it is applied; a day old it is deleted with the next one
create table framework_upload (
    id uuid primary key,
    kind text not null check (kind in ('GOVERNMENT_DIGITAL_AND_DATA', 'DIGCOMP')),
    version text not null check (length(version) between 1 and 60),
    source text not null check (source ~ '^https?://' and length(source) <= 300),
    content text not null,
    uploaded_at timestamptz not null,
    applied_at timestamptz
);
create index framework_upload_uploaded_at on framework_upload (uploaded_at);
