-- What staff think of an idea on average, in hundredths of a point, and how many of them: kept with the scores that
-- stand, so that the list of what has to be answered can be in this order.
alter table idea add column assessed_score integer not null default 0;
alter table idea add column assessment_count integer not null default 0;

update idea i set assessed_score = a.score, assessment_count = a.people
  from (select idea_id, count(*) as people,
               round(avg(impact + feasibility + cost + strategic_fit) * 25) as score
          from assessment where replaced_at is null group by idea_id) a
 where a.idea_id = i.id;

alter table idea add constraint idea_assessed check (
    (assessment_count = 0 and assessed_score = 0) or (assessment_count > 0 and assessed_score between 100 and 500));

create index idea_waiting_assessed on idea (assessed_score desc, id)
    where visibility = 'PUBLISHED' and waiting_since is not null;
create index idea_news_assessed on idea (assessed_score desc, id)
    where visibility = 'PUBLISHED' and next_update_on is not null;

-- The day by which people were told they hear again, as it was when a step was taken: a letter is read long after.
alter table idea_move add column next_update_on date;

-- The same day as it was chosen for a decision that is kept ready.
alter table prepared_decision add column next_update_on date;
