-- How many people were told of one thing.
create index notice_key on notice (key);
