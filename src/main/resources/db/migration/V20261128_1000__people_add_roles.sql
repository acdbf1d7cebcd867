alter table person_role drop constraint person_role_role_check;
alter table person_role add constraint person_role_role_check check (role in ('RESIDENT', 'STAFF', 'MANAGER',
    'SENIOR_LEADER', 'AUTHOR', 'LEARNING_LEAD', 'CHAMPION', 'MODERATOR', 'IDEA_OWNER', 'ORGANISER', 'JUDGE',
    'ADMINISTRATOR'));
