-- Rises with every change of what was decided about a session, so that nobody overwrites what they have not read.
alter table live_session add column version integer not null default 0 check (version >= 0);
alter table live_session alter column version drop default;
