-- What an idea says, as PostgreSQL's text search reads English: its title counts more than the problem, and that more
-- than the suggestion.
alter table idea add column lexemes tsvector not null generated always as (
    setweight(to_tsvector('english', title), 'A')
    || setweight(to_tsvector('english', problem), 'B')
    || setweight(to_tsvector('english', suggestion), 'C')) stored;

create index idea_lexemes on idea using gin (lexemes) where visibility = 'PUBLISHED';
