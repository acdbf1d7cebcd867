-- The quotes of a digest in the order in which a page of them is read.
create index digest_quote_in_order on digest_quote (group_id, position);
