-- How the council would see that an outcome became better: a number, where it started, the day and the source.
alter table outcome add column indicator text;
alter table outcome add column baseline text;
alter table outcome add column baseline_on date;
alter table outcome add column source text;
alter table outcome add column url text;
alter table outcome add constraint outcome_indicator_whole check (
    (indicator is null) = (baseline is null)
    and (indicator is null) = (baseline_on is null)
    and (indicator is null) = (source is null)
    and (url is null or indicator is not null));
