-- A service asks for ideas, on one clock. The moments are ends: the first moment at which it is over.
create table call_for_ideas (
    id uuid primary key,
    slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    title text not null check (char_length(title) between 1 and 100),
    question text not null check (char_length(question) between 1 and 500),
    words text check (char_length(words) between 1 and 5000),
    service_id uuid not null references org_unit,
    theme_id uuid references theme,
    opens_at timestamptz not null,
    sending_ends_at timestamptz not null,
    supporting_ends_at timestamptz not null,
    answers_by timestamptz not null,
    outcome text check (char_length(outcome) between 1 and 5000),
    created_at timestamptz not null,
    published_at timestamptz,
    constraint call_for_ideas_in_order check (
        opens_at < sending_ends_at and sending_ends_at <= supporting_ends_at and supporting_ends_at <= answers_by)
);

create index call_for_ideas_service_id on call_for_ideas (service_id);
create index call_for_ideas_theme_id on call_for_ideas (theme_id);
-- What was asked, the newest first.
create index call_for_ideas_asked on call_for_ideas (sending_ends_at desc, id desc) where published_at is not null;
-- The list of calls that are over, by key.
create index call_for_ideas_over on call_for_ideas (supporting_ends_at desc, id desc) where published_at is not null;

-- The dates as they were before somebody changed them while people could already send ideas. It is never edited.
create table call_change (
    id uuid primary key,
    call_id uuid not null references call_for_ideas,
    opened_at timestamptz not null,
    sending_ended_at timestamptz not null,
    supporting_ended_at timestamptz not null,
    answers_were_by timestamptz not null,
    why text not null check (char_length(btrim(why)) > 0),
    changed_at timestamptz not null
);

create index call_change_call_id on call_change (call_id, changed_at desc);

alter table idea add column call_id uuid references call_for_ideas;
alter table idea add column theme_id uuid references theme;

-- For the foreign keys, which also count ideas that are not published.
create index idea_call_id on idea (call_id);
create index idea_theme_id on idea (theme_id);

-- Order "most supported": a key of count and id, so that page 5,000 begins where it begins. "Newest" has idea_newest,
-- "waiting longest" has idea_awaiting_reply.
create index idea_supported on idea (support_count desc, id desc) where visibility = 'PUBLISHED';

-- One filter and the newest first: each is a range of one of these. Two filters, or one in another order, narrow the rarer
-- of them and sort what is left, which is a call, a theme or an area and never the whole table.
create index idea_call_newest on idea (call_id, published_at desc, id desc) where visibility = 'PUBLISHED';
create index idea_theme_newest on idea (theme_id, published_at desc, id desc) where visibility = 'PUBLISHED';
create index idea_area_newest on idea (area, published_at desc, id desc) where visibility = 'PUBLISHED';

-- A state is one or two decisions, so a column in front of the date would not keep the order: an index for each instead.
-- Together they hold each idea about once.
create index idea_waiting_newest on idea (published_at desc, id desc)
    where visibility = 'PUBLISHED' and waiting_since is not null;
create index idea_accepted_newest on idea (published_at desc, id desc)
    where visibility = 'PUBLISHED' and decision in ('ACCEPTED', 'ACCEPTED_IN_PART');
create index idea_delivered_newest on idea (published_at desc, id desc)
    where visibility = 'PUBLISHED' and delivery in ('DELIVERED', 'OUTCOME_CHECKED');
create index idea_not_accepted_newest on idea (published_at desc, id desc)
    where visibility = 'PUBLISHED' and decision = 'NOT_ACCEPTED';
create index idea_elsewhere_newest on idea (published_at desc, id desc)
    where visibility = 'PUBLISHED' and decision in ('ALREADY_HAPPENING', 'PASSED_ON');
create index idea_merged_newest on idea (published_at desc, id desc)
    where visibility = 'PUBLISHED' and decision = 'MERGED';

-- The three ideas of a call that most people support.
create index idea_call_supported on idea (call_id, support_count desc, id desc) where visibility = 'PUBLISHED';

-- "What we did": the newest replies first, by key.
create index reply_newest on reply (replied_at desc, id desc);
