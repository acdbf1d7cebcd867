-- What somebody asked for, such as a link to sign in, does not wait behind a morning's digests
drop index mail_due;
create index mail_due on mail ((subscription is not null), written_at, id)
    where state = 'WAITING' and sent_at is null;

-- Nearly always empty: what a node of an older version sent, which only sets the time
create index mail_sent_by_older on mail (id) where state = 'WAITING' and sent_at is not null;
