-- The form a saving was claimed with, so that sending it twice claims it once.
alter table saving add column sending text;
update saving set sending = cast(id as text);
alter table saving
    alter column sending set not null,
    add constraint saving_sending unique (sending);
