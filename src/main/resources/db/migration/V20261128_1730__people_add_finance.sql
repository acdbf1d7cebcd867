alter table person_role drop constraint person_role_role_check;
alter table person_role add constraint person_role_role_check check (role in ('RESIDENT', 'STAFF', 'MANAGER',
    'SENIOR_LEADER', 'AUTHOR', 'LEARNING_LEAD', 'CHAMPION', 'MODERATOR', 'IDEA_OWNER', 'ORGANISER', 'JUDGE', 'FINANCE',
    'ADMINISTRATOR'));

-- Whatever can be given by hand can come with a group.
alter table scim_group drop constraint scim_group_role_check;
alter table scim_group add constraint scim_group_role_check check (role in ('AUTHOR', 'LEARNING_LEAD', 'CHAMPION',
    'MODERATOR', 'IDEA_OWNER', 'ORGANISER', 'JUDGE', 'FINANCE', 'ADMINISTRATOR'));

-- Finance officers hear of every claim.
alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check check (kind in ('OWN_IDEA_CHECKED', 'OWN_IDEA_NEWS',
    'SUPPORTED_IDEA_NEWS', 'HACKATHON_DATES', 'LEARNING_ASSIGNED', 'LEARNING_DUE', 'CERTIFICATE_DUE', 'TASK_SIGNED_OFF',
    'STUCK_ANSWERED', 'COURSE_CHANGED', 'TEAM_LEARNING_DUE', 'TEAM_ASKS', 'STUCK_ASKED', 'SESSION_NEWS',
    'SAVING_CLAIMED'));

alter table notice_preference drop constraint notice_preference_topic_check;
alter table notice_preference add constraint notice_preference_topic_check check (topic in ('OWN_IDEAS',
    'SUPPORTED_IDEAS', 'HACKATHONS', 'LEARNING', 'TEAM_LEARNING', 'SESSIONS', 'SAVINGS'));

alter table mail drop constraint mail_subscription_check;
alter table mail add constraint mail_subscription_check check (subscription in ('OWN_IDEAS', 'SUPPORTED_IDEAS',
    'HACKATHONS', 'LEARNING', 'TEAM_LEARNING', 'SESSIONS', 'SAVINGS', 'DIGEST'));

-- What waits for them, the oldest first.
create index saving_waiting on saving (claimed_at, id) where state = 'CLAIMED';
