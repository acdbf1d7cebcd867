-- When an organiser last reminded a judge of what is left, so that nobody is reminded twice in a day.
alter table judge add column reminded_at timestamptz;
