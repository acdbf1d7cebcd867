-- Everybody at a hackathon hears of its news, and who answers for a project of its reviews.
alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check check (kind in ('OWN_IDEA_CHECKED', 'OWN_IDEA_NEWS',
    'SUPPORTED_IDEA_NEWS', 'HACKATHON_DATES', 'HACKATHON_NEWS', 'ADOPTION_DUE', 'LEARNING_ASSIGNED', 'LEARNING_DUE',
    'CERTIFICATE_DUE', 'TASK_SIGNED_OFF', 'STUCK_ANSWERED', 'COURSE_CHANGED', 'TEAM_LEARNING_DUE', 'TEAM_ASKS',
    'STUCK_ASKED', 'SESSION_NEWS', 'SAVING_CLAIMED', 'IDEA_GIVEN', 'IDEA_ANSWER_DUE'));
