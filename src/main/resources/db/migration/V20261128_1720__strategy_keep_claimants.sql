-- Who claimed a figure stays when somebody else has checked it, so that nobody checks their own claim.
alter table reading add column claimed_by_id uuid references person;
alter table reading add constraint reading_claimed_by_typed check (claimed_by_id is null or amount is not null);
create index reading_claimed_by on reading (claimed_by_id);
update reading set claimed_by_id = typed_by_id where strength = 'CLAIMED';
