-- The target of a job may also be set by an administrator; the files of a framework then leave it alone. The default is
-- for a node of the version before, which knows files alone.
alter table skill_target add column typed boolean not null default false check (kind = 'JOB' or not typed);
