-- Idea owners hear of ideas they were given, and of those they have to answer.
alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check check (kind in ('OWN_IDEA_CHECKED', 'OWN_IDEA_NEWS',
    'SUPPORTED_IDEA_NEWS', 'HACKATHON_DATES', 'LEARNING_ASSIGNED', 'LEARNING_DUE', 'CERTIFICATE_DUE', 'TASK_SIGNED_OFF',
    'STUCK_ANSWERED', 'COURSE_CHANGED', 'TEAM_LEARNING_DUE', 'TEAM_ASKS', 'STUCK_ASKED', 'SESSION_NEWS',
    'SAVING_CLAIMED', 'IDEA_GIVEN', 'IDEA_ANSWER_DUE'));

alter table notice_preference drop constraint notice_preference_topic_check;
alter table notice_preference add constraint notice_preference_topic_check check (topic in ('OWN_IDEAS',
    'SUPPORTED_IDEAS', 'HACKATHONS', 'LEARNING', 'TEAM_LEARNING', 'SESSIONS', 'SAVINGS', 'ANSWERS'));

alter table mail drop constraint mail_subscription_check;
alter table mail add constraint mail_subscription_check check (subscription in ('OWN_IDEAS', 'SUPPORTED_IDEAS',
    'HACKATHONS', 'LEARNING', 'TEAM_LEARNING', 'SESSIONS', 'SAVINGS', 'ANSWERS', 'DIGEST'));
