-- A prize can cost the council money or promise a contract. Then procurement agrees to the challenges it is for.
-- Nodes of the release before add prizes that say nothing about it.
alter table prize add column costs_money boolean not null default false;
