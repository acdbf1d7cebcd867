-- The same word of the same giver is given once on a day, however often the button is pressed. Null in what was given before.
alter table skill_confirmation
    add column given_on date,
    add constraint skill_confirmation_once unique (person_id, skill_id, given_by_id, given_on, level, seen);
