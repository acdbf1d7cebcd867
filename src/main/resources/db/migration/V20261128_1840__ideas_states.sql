-- Two states more: an idea that is merged into another is answered there, and delivered work is looked at again.
alter table idea drop constraint idea_decision_check;
alter table idea add constraint idea_decision_check check (decision in (
    'OPEN', 'UNDER_REVIEW', 'SHORTLISTED', 'ACCEPTED', 'ACCEPTED_IN_PART', 'NOT_ACCEPTED', 'ALREADY_HAPPENING',
    'PASSED_ON', 'MERGED'));
alter table idea drop constraint idea_delivery_check;
alter table idea add constraint idea_delivery_check check (delivery in (
    'NONE', 'PLANNED', 'IN_PROGRESS', 'DELIVERED', 'OUTCOME_CHECKED', 'STOPPED'));
alter table idea add column not_solved_count integer not null default 0 check (not_solved_count >= 0);

-- An answer that takes the place of another has a second reason; nothing else has one.
alter table idea_move add column changed_because text;
alter table idea_move add constraint idea_move_changed_because check (
    (changed_because is not null and char_length(btrim(changed_because)) > 0) = (
        axis = 'DECISION'
        and from_state in ('ACCEPTED', 'ACCEPTED_IN_PART', 'NOT_ACCEPTED', 'ALREADY_HAPPENING', 'PASSED_ON')
        and to_state in ('ACCEPTED', 'ACCEPTED_IN_PART', 'NOT_ACCEPTED', 'ALREADY_HAPPENING', 'PASSED_ON')));

-- Only the steps that are drawn are taken. While nodes of the release before are still running, those that it knew and
-- this one refuses are let through: back to review from a shortlist or an answer, and on from work that was stopped.
alter table idea_move add constraint idea_move_is_drawn check (
    axis = 'VISIBILITY'
    or (axis = 'DECISION' and case from_state
        when 'OPEN' then to_state in (
            'UNDER_REVIEW', 'SHORTLISTED', 'MERGED',
            'ACCEPTED', 'ACCEPTED_IN_PART', 'NOT_ACCEPTED', 'ALREADY_HAPPENING', 'PASSED_ON')
        when 'UNDER_REVIEW' then to_state in (
            'SHORTLISTED', 'MERGED',
            'ACCEPTED', 'ACCEPTED_IN_PART', 'NOT_ACCEPTED', 'ALREADY_HAPPENING', 'PASSED_ON')
        when 'MERGED' then to_state in ('OPEN', 'UNDER_REVIEW', 'SHORTLISTED')
        when 'SHORTLISTED' then to_state in (
            'UNDER_REVIEW', 'MERGED',
            'ACCEPTED', 'ACCEPTED_IN_PART', 'NOT_ACCEPTED', 'ALREADY_HAPPENING', 'PASSED_ON')
        else from_state in ('ACCEPTED', 'ACCEPTED_IN_PART', 'NOT_ACCEPTED', 'ALREADY_HAPPENING', 'PASSED_ON')
            and to_state in (
                'UNDER_REVIEW',
                'ACCEPTED', 'ACCEPTED_IN_PART', 'NOT_ACCEPTED', 'ALREADY_HAPPENING', 'PASSED_ON')
    end)
    or (axis = 'DELIVERY' and case from_state
        when 'NONE' then to_state in ('PLANNED', 'IN_PROGRESS')
        when 'PLANNED' then to_state in ('IN_PROGRESS', 'STOPPED')
        when 'IN_PROGRESS' then to_state in ('DELIVERED', 'STOPPED')
        when 'DELIVERED' then to_state in ('OUTCOME_CHECKED', 'IN_PROGRESS')
        when 'OUTCOME_CHECKED' then to_state = 'IN_PROGRESS'
        when 'STOPPED' then to_state = 'PLANNED'
        else false
    end));

-- Every step of the work says what has happened, and so why it was stopped; older rows of ideas that were taken down have no words left.
alter table idea_move add constraint idea_move_says_why check (axis <> 'DELIVERY' or char_length(btrim(why)) > 0) not valid;
